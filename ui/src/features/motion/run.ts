/** What happens when a step is taken: the acts that buttons and keys share. */
import { tick } from 'svelte';
import type { Deed, DeskView, KindName, Office, Step } from '../../wire/types';
import { draft } from '../session/drafts.svelte';
import { meeting, newId, session } from '../session/session.svelte';
import { extend, giveNext, pauseOrResume } from '../floor/acts';
import { chosenMethod } from '../vote/method';
import {
  CHAIR_FORMS, ELECTION_FORMS, toggleForm, type ChairForm, type ElectionForm,
} from './forms.svelte';

const act = (deed: Deed): true => {
  void session.act(deed);
  return true;
};
const focus = (testid: string): true => {
  document.querySelector<HTMLElement>(`[data-testid=${testid}]`)?.focus();
  return true;
};
/** Goes to where somebody signs, on the page where they do. */
function toSign(office: Office): true {
  document.querySelector<HTMLElement>('[data-testid=go-sign]')?.click();
  void tick().then(() => focus(`pad-${office}-field`));
  return true;
}
const isForm = (step: Step): step is ChairForm | ElectionForm =>
  ([...CHAIR_FORMS, ...ELECTION_FORMS] as readonly Step[]).includes(step);

/** Acts that need nothing said. */
const PLAIN = [
  'open-sign-in', 'end-speech', 'resume-sitting', 'adjourn', 'next-paragraph', 'take-back-chair',
  'open-doors', 'open-public-time', 'close-public-time',
] as const satisfies readonly (Step & Deed['do'])[];
const isPlain = (step: Step): step is (typeof PLAIN)[number] =>
  (PLAIN as readonly Step[]).includes(step);

/** Opens the form of a kind of motion that is in order. */
export function move(kind: KindName): boolean {
  if (session.whyMove(kind) !== null) return false;
  toggleForm({ move: kind });
  return true;
}

/** An amendment, of whatever degree is in order. */
export const amend = (): boolean => move('amend') || move('amend-secondary');

/** A point of order: a motion where the rules know it, and else a request for the floor. */
export function raisePoint(): boolean {
  if (move('point-of-order')) return true;
  if (!session.can('ask-for-floor')) return false;
  draft('floor-ask', () => ({ query: '', as: 'neutral' })).as = 'point-of-order';
  return focus('queue-ask');
}

/** What the chair may override is sent all the same: the refusal that comes back offers it. */
const mayBeOverridden = (step: Step): boolean =>
  step === 'open-vote' && session.why(step)?.key === 'refusal-somebody-waits';

/** Acts of an election that need nothing said. */
function runElection(
  step: 'set-nominations' | 'announce-round' | 'acclaim', view: DeskView,
): boolean {
  const held = view.election;
  if (!held) return false;
  const election = held.election;
  if (step === 'acclaim') return act({ do: 'acclaim', election });
  if (step === 'set-nominations') {
    return act({ do: 'set-nominations', election, open: !held.nominations_open });
  }
  const round = held.rounds.find((one) => one.status === 'open');
  return round !== undefined && act({ do: 'announce-round', round: round.round });
}

/** Takes a step that is in order. Returns false where it is not, or where it needs more. */
export function run(step: Step): boolean {
  if (!session.can(step) && !mayBeOverridden(step)) return false;
  const view = meeting();
  const top = view.pending[0];
  if (isForm(step)) {
    toggleForm({ act: step });
    return true;
  }
  if (isPlain(step)) return act({ do: step });
  switch (step) {
    case 'open-sitting':
      return act({ do: 'open-sitting', sitting: newId() });
    case 'start-item':
      return view.upcoming !== null && act({ do: 'start-item', item: view.upcoming });
    case 'close-item':
      return view.current !== null && act({ do: 'close-item', item: view.current });
    case 'give-floor':
      return giveNext();
    case 'pause-speech':
    case 'resume-speech':
      return pauseOrResume();
    case 'extend-speech':
      return extend();
    case 'withdraw-motion': {
      const motion = view.awaiting_second ?? top;
      return motion !== undefined && act({ do: 'withdraw-motion', motion: motion.motion });
    }
    case 'open-vote':
      return top !== undefined && act({
        do: 'open-vote', vote: newId(), motion: top.motion,
        ...(view.method === null ? chosenMethod(top.motion) : {}),
      });
    case 'call-roll':
      return focus('roll-name');
    case 'announce-vote': {
      const vote = view.vote ?? view.written[0]?.vote;
      return vote !== undefined && act({ do: 'announce-vote', vote: vote.vote });
    }
    case 'return-form':
      return focus('written-query');
    case 'publish':
      return focus('publish-from');
    case 'second':
      return focus('second-by');
    case 'close-vote':
      return focus('vote-for');
    case 'count-straw-poll':
      return focus('straw-count-0');
    case 'put-again': {
      const again = view.annulled[0];
      return again !== undefined && act({ do: 'put-again', motion: again.motion });
    }
    case 'move-linked':
      return focus('sequence-mover');
    case 'rule':
      return focus('ruling-words');
    case 'settle-vote':
      return focus('doubt-reason');
    case 'second-nomination':
      return focus('nomination-second');
    case 'answer-nomination':
      return focus('nomination-accept');
    case 'weigh-option':
      return focus('weigh-cell');
    case 'count-round':
      document.querySelector<HTMLElement>(
        '[data-testid=hands-count] input, [data-testid=count-form] input')?.focus();
      return true;
    case 'sign-chair':
      return toSign('chair');
    case 'sign-secretary':
      return toSign('secretary');
    case 'set-nominations':
    case 'announce-round':
    case 'acclaim':
      return runElection(step, view);
    default:
      // Every other step is taken where it stands, with what it needs beside it.
      return false;
  }
}
