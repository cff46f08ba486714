/** The steps of a rehearsal, and what of the meeting shows that one is done. */
import type { DeskView } from '../../wire/types';

export const STEPS = [
  'open-sign-in', 'arrive', 'open-sitting', 'start-item', 'give-floor', 'move', 'second',
  'open-vote', 'announce', 'adjourn', 'write', 'sign',
] as const;
export type RehearsalStep = (typeof STEPS)[number];

const over = (view: DeskView): boolean => ['adjourned', 'signing', 'signed'].includes(view.phase);
const SHOWS: Record<RehearsalStep, (view: DeskView) => boolean> = {
  'open-sign-in': (view) => view.phase !== 'preparing',
  arrive: (view) => view.phase !== 'preparing' && view.quorum.met,
  'open-sitting': (view) => view.opened !== null,
  'start-item': (view) => view.agenda.some((item) => item.status !== 'waiting'),
  'give-floor': (view) => view.speaker !== null || view.agenda.some((item) => item.speeches > 0),
  move: (view) => view.awaiting_second !== null || view.agenda.some((item) => item.motions > 0),
  second: (view) => view.pending.some((question) => question.seconder !== null)
    || view.vote !== null || view.announced !== null,
  'open-vote': (view) => view.vote !== null || view.announced !== null,
  announce: (view) => view.announced !== null,
  adjourn: over,
  write: (view) => view.minutes.prose.length > 0,
  sign: (view) => view.phase === 'signed',
};

/** The steps that the meeting shows to be done, with those that were done before. */
export function doneBy(view: DeskView, before: readonly RehearsalStep[]): RehearsalStep[] {
  return STEPS.filter((step) => before.includes(step) || SHOWS[step](view));
}

/** What is to be done now; none where all is. */
export const nextOf = (done: readonly RehearsalStep[]): RehearsalStep | undefined =>
  STEPS.find((step) => !done.includes(step));
