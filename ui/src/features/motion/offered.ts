/** What the middle of the desk offers: acts of the chair and kinds of motions, in their groups. */
import { t } from '../../text/texts.svelte';
import type { KindName, Offer, Step, Words } from '../../wire/types';
import { GROUPS, KINDS, type Group } from './kinds';
import { moveLabel } from './words';

export interface Offered {
  /** What tells it from every other, in the page and in tests. */
  key: string;
  label: string;
  /** Why it is not in order; none where it is. */
  refusal: Words | null;
  take: { step: Step } | { kind: KindName };
}
export interface OfferedGroup {
  name: 'chair' | 'election' | Group | 'more';
  offers: Offered[];
}

/** The course of a meeting; why one is not in order is worth telling. */
const COURSE: readonly Step[] = [
  'open-vote', 'adopt-by-consent', 'next-paragraph', 'record-consultation', 'take-up',
  'withdraw-motion', 'open-election', 'close-item', 'start-item', 'recess', 'adjourn',
];
/** What is rarely wanted; shown only where it is in order. */
const MORE: readonly Step[] = [
  'choose-for-meeting', 'take-back-chair', 'hand-over-chair', 'open-public-time',
  'close-public-time', 'open-doors', 'warn', 'recuse', 'end-recusal', 'record-position',
  'pass-gate', 'waive-quorum', 'open-straw-poll', 'link-questions', 'annul-vote',
  'approve-earlier-minutes',
];
/** The course of an election; why one is not in order is told only while one is held. */
const ELECTION: readonly Step[] = [
  'nominate', 'set-nominations', 'weigh-option', 'open-round', 'draw-lots', 'acclaim',
  'withdraw-candidate', 'end-election', 'annul-election',
];
/** Steps of the course that most rule sets never know. */
const SOME: readonly Step[] = ['next-paragraph', 'record-consultation', 'take-up'];

const stepOf = (offers: readonly Offer[]) => (step: Step): Offered[] => {
  const offer = offers.find((known) => known.step === step && known.kind === undefined);
  // keys: motion-step-*
  return offer
    ? [{ key: step, label: t(`motion-step-${step}`), refusal: offer.refusal, take: { step } }]
    : [];
};

/** What is offered, whether or not it is in order. */
export function offered(
  offers: readonly Offer[], election: 'open' | 'closed' | null = null,
): OfferedGroup[] {
  const step = stepOf(offers);
  const kinds = offers.flatMap((offer) => (offer.step === 'move' && offer.kind ? [offer] : []));
  const order = Object.keys(KINDS) as KindName[];
  const motions = (group: Group): Offered[] =>
    order
      .filter((kind) => KINDS[kind].group === group)
      .flatMap((kind) => kinds.filter((offer) => offer.kind === kind).map((offer) => ({
        key: `move-${kind}`, label: moveLabel(kind), refusal: offer.refusal, take: { kind },
      })));
  const known = ({ refusal, take }: Offered): boolean =>
    refusal === null || !('step' in take) || !SOME.includes(take.step);
  const held = ELECTION.flatMap(step)
    .filter((offer) => election !== null || offer.refusal === null)
    .map((offer) => (offer.key === 'set-nominations'
      ? { ...offer, label: t(election === 'closed'
          ? 'election-nominations-reopen' : 'election-nominations-close') }
      : offer));
  return [
    { name: 'chair', offers: COURSE.flatMap(step).filter(known) },
    { name: 'election', offers: held },
    ...GROUPS.map((name) => ({ name, offers: motions(name) })),
    { name: 'more', offers: MORE.flatMap(step).filter((offer) => offer.refusal === null) },
  ];
}
