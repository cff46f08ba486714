/** Everything that can be done at the desk, as commands that are found by typing. */
import { isOpen } from '../projection/projection.svelte';
import { everywhere, languageChoices, t } from '../../text/texts.svelte';
import { setLanguage, setTextSize, setTheme, closeProjector, openProjector } from '../../wire/desk';
import type { Offer, SeatView, Words } from '../../wire/types';
import { sideLabel } from '../floor/side';
import { HINTS } from '../motion/hints';
import { move } from '../motion/run';
import { meeting, newId, session } from '../session/session.svelte';
import { flat, type Findable } from './match';
import { goTo, isTaken, take } from './places';

export const GROUPS = ['now', 'people', 'items', 'windows', 'settings', 'later'] as const;
export type CommandGroup = (typeof GROUPS)[number];

export interface Command extends Findable {
  /** What tells it from every other. */
  key: string;
  group: CommandGroup;
  /** The key that does the same. */
  hint?: string | undefined;
  /** Why it is not in order; none where it is. */
  refusal: Words | null;
  /** Does it; returns false where it cannot be done here. */
  take: () => unknown;
}

/** What the windows around the desk do, which the desk's window hands in. */
export interface Around {
  keys: () => void;
  record: () => void;
  papers: () => void;
}

function ofOffer(offer: Offer): Command[] {
  const { step, kind, refusal } = offer;
  if (kind === undefined && !isTaken(step)) return [];
  const key = kind === undefined ? step : `move-${kind}`;
  // keys: motion-step-* motion-move-*
  const text = kind === undefined ? `motion-step-${step}` : `motion-move-${kind}`;
  return [{
    key, label: t(text), also: everywhere(text), refusal, hint: HINTS[key],
    group: refusal === null ? 'now' : 'later',
    take: () => (kind === undefined ? take(step) : move(kind)),
  }];
}

function ofPerson(seat: SeatView): Command[] {
  const view = meeting();
  const also = [seat.name, ...seat.keys, seat.seat];
  const person = seat.person;
  const command = (key: string, label: string, act: () => unknown): Command =>
    ({ key: `${key}-${person}`, label, also, group: 'people', refusal: null, take: act });
  const here = seat.attendance === 'present';
  const mark = here
    ? command('depart', t('palette-depart', { person: seat.name }),
        () => session.act({ do: 'depart', people: [person] }))
    : command('arrive', t('palette-arrive', { person: seat.name }),
        () => session.act({ do: 'arrive', people: [person] }));
  const waits = view.queue.find((request) => request.person === person);
  if (!here || !session.can('ask-for-floor')) return session.can(here ? 'depart' : 'arrive') ? [mark] : [];
  if (waits) {
    return [command('give', t('floor-give', { person: seat.name }),
      () => session.act({ do: 'give-floor', request: waits.request })), mark];
  }
  const sides = view.agenda.find((item) => item.item === view.current)?.sides ?? [];
  const ask = (key: string, as: string, more: object): Command =>
    command(`ask-${key}`, t('palette-ask', { person: seat.name, as }), () => session.act({
      do: 'ask-for-floor', request: newId(), person, ...more,
    }));
  return [
    ...sides.map((side) => ask(side.key, sideLabel(side), { side: side.key })),
    ask('neutral', t('floor-side-neutral'), {}),
    ask('question', t('floor-purpose-question'), { purpose: 'question' }),
    ask('point', t('floor-purpose-point-of-order'), { purpose: 'point-of-order' }),
    mark,
  ];
}

function ofItems(): Command[] {
  const view = meeting();
  if (view.phase !== 'in-session') return [];
  return view.agenda.filter((item) => item.item !== view.current).map((item) => ({
    key: `item-${item.item}`, label: t('agenda-start', { title: item.title }),
    also: [item.title, item.number.join('.')], group: 'items', refusal: null,
    take: () => session.act({ do: 'start-item', item: item.item }),
  }));
}

function ofSettings(): Command[] {
  const setting = (of: string, text: string, act: () => Promise<void>): Command => {
    // keys: settings-*
    const both = (language: number): string =>
      `${everywhere(of)[language] ?? ''} ${everywhere(text)[language] ?? ''}`;
    return {
      key: text, label: t('palette-setting', { setting: t(of), value: t(text) }),
      also: everywhere(of).map((_, language) => both(language)), group: 'settings', refusal: null,
      take: () => session.try(act),
    };
  };
  return [
    ...languageChoices().map(({ value }) =>
      setting('settings-language', `settings-language-${value.toLowerCase()}`, () => setLanguage(value))),
    setting('settings-size', 'settings-size-normal', () => setTextSize('normal')),
    setting('settings-size', 'settings-size-large', () => setTextSize('large')),
    setting('settings-size', 'settings-size-largest', () => setTextSize('largest')),
    setting('settings-theme', 'settings-theme-light', () => setTheme('light')),
    setting('settings-theme', 'settings-theme-dark', () => setTheme('dark')),
  ];
}

function ofWindows(around: Around): Command[] {
  const open = isOpen('first', session.shell);
  const window = (text: string, act: () => unknown, hint?: string): Command => ({
    key: text, label: t(text), also: everywhere(text), group: 'windows', refusal: null, hint, take: act,
  });
  const after = ['adjourned', 'signing', 'signed'].includes(meeting().phase);
  return [
    window('roll-heading', () => goTo(['roll-open', 'roll-table']), 'R'),
    window('papers-heading', around.papers, 'I'),
    window('app-record', around.record, 'L'),
    window('app-keys', around.keys, '?'),
    window(open ? 'app-projector-close' : 'app-projector-open',
      () => session.try(() => (open ? closeProjector : openProjector)('first'))),
    ...(after ? [
      window('desk-minutes-go', () => goTo(['page-minutes'])),
      window('sign-go', () => goTo(['page-sign'])),
      window('desk-minutes-export-run', () => goTo(['export-run'])),
    ] : []),
    window('app-leave', () => session.leave()),
  ];
}

/** All commands; the one next step stands first. People are there once a name is typed. */
export function commands(around: Around, query: string): Command[] {
  const offers = meeting().offers;
  const acts = [...offers].sort((a, b) => Number(b.primary) - Number(a.primary)).flatMap(ofOffer);
  const people = flat(query) === '' ? [] : meeting().roll.flatMap(ofPerson);
  const all = [...acts, ...people, ...ofItems(), ...ofWindows(around), ...ofSettings()];
  return GROUPS.flatMap((group) => all.filter((command) => command.group === group));
}
