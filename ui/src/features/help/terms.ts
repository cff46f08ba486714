/** The terms that are explained, and where a step, a kind of motion or a phase leads to one. */
import type { KindName, Phase, Step } from '../../wire/types';

export const TERMS = [
  'motion', 'main', 'second', 'amendment', 'substitute', 'precedence', 'quorum', 'majority',
  'two-thirds', 'tie', 'abstention', 'spoiled', 'agenda', 'entitled', 'consultative', 'proxy',
  'recusal', 'floor', 'speech-limit', 'side', 'point-of-order', 'appeal', 'previous-question',
  'postpone', 'commit', 'lay', 'reconsider', 'withdraw', 'consent', 'recess', 'chair', 'hands',
  'roll-call', 'ballot', 'double-majority', 'consensus', 'notice', 'posting', 'minutes', 'undo',
  'override',
] as const;
export type Term = (typeof TERMS)[number];

const BY_KIND: Partial<Record<KindName, Term>> = {
  main: 'main', amend: 'amendment', 'amend-secondary': 'amendment',
  'point-of-order': 'point-of-order', appeal: 'appeal', 'previous-question': 'previous-question',
  'postpone-definitely': 'postpone', 'postpone-indefinitely': 'postpone', commit: 'commit',
  'lay-on-table': 'lay', 'take-from-table': 'lay', reconsider: 'reconsider',
  'withdraw-modify': 'withdraw', recess: 'recess', adjourn: 'recess',
  'limit-extend-debate': 'speech-limit', 'division-assembly': 'hands', 'voting-method': 'ballot',
};
/** What explains a kind of motion. */
export const termOfKind = (kind: KindName): Term => BY_KIND[kind] ?? 'motion';

const BY_STEP: Partial<Record<Step, Term>> = {
  'open-sign-in': 'entitled', 'open-sitting': 'quorum', second: 'second', 'open-vote': 'majority',
  'close-vote': 'abstention', 'adopt-by-consent': 'consent', 'give-floor': 'floor',
  'start-item': 'agenda', 'close-item': 'agenda', recess: 'recess', adjourn: 'recess',
  'sign-chair': 'minutes', 'sign-secretary': 'minutes', publish: 'posting', recuse: 'recusal',
  'give-proxy': 'proxy', 'hand-over-chair': 'chair', 'record-consultation': 'consensus',
};
const BY_PHASE: Record<Phase, Term> = {
  preparing: 'agenda', 'signing-in': 'entitled', 'in-session': 'motion', recess: 'recess',
  adjourned: 'minutes', signing: 'minutes', signed: 'minutes',
};
/** What explains the step that comes next, or else the phase. */
export const termOfNext = (step: Step | undefined, phase: Phase): Term =>
  (step === undefined ? undefined : BY_STEP[step]) ?? BY_PHASE[phase];

/** Under what an article is explained: its number as an identity can be written. */
export const lawKey = (source: string, article: string): string =>
  `help-law-${source}-${article.replace(/§/g, 's').replace(/[^a-zA-Z0-9]+/g, '-').replace(/-$/, '')}`;
