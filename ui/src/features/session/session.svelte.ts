/** The desk's state: what the core said last, and the way to act. */
import * as wire from '../../wire/desk';
import type {
  Anchor, Deed, DeskMessage, DeskView, Home, KindName, MeetingId, Office, Offer,
  RollArranged, SeatView, Shell, Stamp, Step, TaskView, Words,
} from '../../wire/types';
import { now } from '../../kit/clock.svelte';
import { steadyAt } from '../../kit/timer';
import { momentOf, type Moment } from '../../text/dates';
import { speak } from '../../text/texts.svelte';
import { asFault, dismissAll, tell } from '../notice/notices.svelte';
import { takeUpDrafts } from './drafts.svelte';
import { share } from './share';
import { typedTime } from './typed.svelte';

const UNARRANGED: RollArranged = { order: 'pinyin', heads: [], homes: [] };
const NO_ANCHOR: Anchor = { steady_ms: 0, utc_ms: 0, offset_minutes: 0 };

class Session {
  shell = $state.raw<Shell | null>(null);
  home = $state.raw<Home | null>(null);
  view = $state.raw<DeskView | null>(null);
  anchor = $state.raw<Anchor>(NO_ANCHOR);
  /** Whether the open meeting is a rehearsal. */
  rehearsal = $state(false);
  /** The work that takes a while. */
  tasks = $state.raw<TaskView[]>([]);
  /** How the roll of the view is put in order. */
  arranged = $state.raw<RollArranged>(UNARRANGED);
  private readonly seats = $derived(
    new Map((this.view?.roll ?? []).map((seat) => [seat.person, seat])),
  );
  /** With whom somebody lives. */
  private readonly homes = $derived(
    new Map(this.arranged.homes.flatMap((home) => home.map((person) => [person, home]))),
  );
  /** Whether the desk has been told once what there is. */
  told = $state(false);
  /** What was heard last, and the meeting whose drafts are on their way. */
  private newest: DeskMessage = { view: null, anchor: NO_ANCHOR, arranged: UNARRANGED };
  private taking: MeetingId | null | undefined;

  /** Steady time of the sitting, in milliseconds, at the clock's last strike. */
  get steady(): number {
    return steadyAt(this.anchor, now());
  }

  /** Local wall time at the clock's last strike. */
  get wall(): Moment {
    return momentOf(now(), this.anchor.offset_minutes);
  }

  /** Subscribes to everything that the desk shows. */
  async begin(): Promise<void> {
    await this.try(() =>
      wire.watchShell((shell) => {
        this.shell = shell;
        speak(shell.language);
        document.documentElement.dataset['textSize'] = shell.text_size;
      }),
    );
    await this.try(() =>
      wire.watchDesk((message) => void this.hear(message)),
    );
    await this.refreshHome();
    this.told = true;
    await this.try(() => wire.watchTasks((tasks) => (this.tasks = tasks)));
  }

  /** Shows a state. Another meeting is shown once what was being typed in it is there. */
  private async hear(message: DeskMessage): Promise<void> {
    this.newest = message;
    const meeting = message.view?.meeting ?? null;
    if (meeting !== (this.view?.meeting ?? null)) {
      if (this.taking === meeting) return;
      this.taking = meeting;
      await takeUpDrafts(meeting);
      if (this.taking !== meeting) return;
      this.taking = undefined;
    }
    const { view, anchor, arranged, rehearsal } = this.newest;
    this.anchor = anchor;
    this.rehearsal = rehearsal ?? false;
    this.view = share(this.view, view);
    this.arranged = share(this.arranged, arranged);
    this.told = true;
    if (view === null) void this.refreshHome();
  }

  async refreshHome(): Promise<void> {
    const home = await this.try(() => wire.home());
    if (home) this.home = home;
  }

  /** Acts. Returns whether the act is on disk; a refusal is shown. */
  async act(deed: Deed, office?: Office): Promise<boolean> {
    const typed_ms = this.view?.held === 'on-paper' ? typedTime(this.anchor.offset_minutes) : null;
    const sent = {
      deed,
      ...(office ? { office } : {}),
      ...(typed_ms === null ? {} : { typed_ms }),
    };
    return (await this.try(() => wire.act(sent), deed)) !== undefined;
  }

  /** Does something that may fail, and shows why where it does. */
  async try<T>(what: () => Promise<T>, deed: Deed | null = null): Promise<T | undefined> {
    try {
      const done = await what();
      return done === undefined ? (null as T) : done;
    } catch (error) {
      tell(asFault(error), deed);
      return undefined;
    }
  }

  async open(meeting: MeetingId): Promise<void> {
    dismissAll();
    await this.try(() => wire.openMeeting(meeting));
  }

  async leave(): Promise<void> {
    dismissAll();
    await this.try(() => wire.closeMeeting());
    await this.refreshHome();
  }

  offer(step: Step): Offer | undefined {
    return this.view?.offers.find((offer) => offer.step === step);
  }

  /** Whether a step is in order now. */
  can(step: Step): boolean {
    const offer = this.offer(step);
    return offer !== undefined && offer.refusal === null;
  }

  /** Why a step is not in order; none where it is. */
  why(step: Step): Words | null {
    return this.offer(step)?.refusal ?? null;
  }

  /** Why a kind of motion is not in order; none where it is. */
  whyMove(kind: KindName): Words | null {
    const offer = this.view?.offers.find((known) => known.step === 'move' && known.kind === kind);
    return offer ? offer.refusal : { key: 'refusal-kind-switched-off', args: { kind }, cite: null };
  }

  isPrimary(step: Step): boolean {
    return this.offer(step)?.primary ?? false;
  }

  /** The name of somebody on the roll; empty where there is none. */
  name(person: string | null | undefined): string {
    return this.seat(person)?.name ?? '';
  }

  /** Somebody's line of the roll. */
  seat(person: string | null | undefined): SeatView | undefined {
    return this.seats.get(person ?? '');
  }

  /** The names of those who live with somebody. */
  sharing(person: string): string[] {
    const others = (this.homes.get(person) ?? []).filter((other) => other !== person);
    return others.map((other) => this.name(other));
  }

  /** When something happened, on the wall. */
  momentOf(stamp: Stamp): Moment {
    return momentOf(stamp.typed_ms ?? stamp.utc_ms, stamp.offset_minutes);
  }
}

export const session = new Session();

/** The meeting that is open. Only shown where one is. */
export function meeting(): DeskView {
  if (session.view === null) throw new Error('no meeting is open');
  return session.view;
}

export const newId = (): string => crypto.randomUUID();
