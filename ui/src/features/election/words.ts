/** How elections are called and judged, in words. Both windows use it. */
import { sayCite, t } from '../../text/texts.svelte';
import type {
  CandidateStatus, CandidateTie, CandidateView, ElectionRule, ElectionPurpose, Hurdle, Marking,
  NominatorKind, OptionMark, RoundMethod, Share, TieBreak, ElectionWinning,
} from '../../wire/types';

export const PURPOSES = [
  'office', 'committee', 'supervision', 'award', 'options',
] as const satisfies readonly ElectionPurpose[];
export const MARKINGS = ['block', 'approval', 'per-name'] as const satisfies readonly Marking[];
export const WINNINGS = ['majority', 'most'] as const satisfies readonly ElectionWinning[];
export const TIES = ['lots', 'round'] as const satisfies readonly TieBreak[];
export const MARKS = ['meets', 'partly', 'fails'] as const satisfies readonly OptionMark[];
export const METHODS = ['ballot', 'show-of-hands'] as const satisfies readonly RoundMethod[];
export const BARS = [
  'committee-member', 'near-relative',
] as const satisfies readonly CandidateTie[];
/** A shape beside every word, so that no mark rests on its colour. */
export const MARK_SHAPES: Record<OptionMark, string> = { meets: '●', partly: '◐', fails: '○' };

// keys: election-purpose-* election-marking-* election-winning-* election-ties-* election-tie-*
export const purposeLabel = (purpose: ElectionPurpose): string => t(`election-purpose-${purpose}`);
export const markingLabel = (marking: Marking, seats: number): string =>
  t(`election-marking-${marking}`, { seats });
export const winningLabel = (winning: ElectionWinning): string => t(`election-winning-${winning}`);
export const tiesLabel = (ties: TieBreak): string => t(`election-ties-${ties}`);
export const barLabel = (tie: CandidateTie): string => t(`election-tie-${tie}`);
// keys: election-mark-* election-method-* election-by-*
export const markLabel = (mark: OptionMark | null): string => t(`election-mark-${mark ?? 'none'}`);
export const methodLabel = (method: RoundMethod): string => t(`election-method-${method}`);
export const byLabel = (by: NominatorKind | null): string => t(`election-by-${by ?? 'written-in'}`);
export const statusLabel = (status: CandidateStatus, purpose: ElectionPurpose): string =>
  t('election-status', { status, purpose });

const isHalf = (share: Share): 'yes' | 'no' =>
  share.num * 2 === share.den && share.strict ? 'yes' : 'no';

/** What elects, and how many must take part. */
export function hurdleLabel(hurdle: Hurdle): string {
  const { share, turnout } = hurdle;
  // keys: election-base-*
  const base = t(`election-base-${hurdle.base}`);
  const elects = !share ? t('election-hurdle-most')
    : isHalf(share) === 'yes' ? t('election-hurdle-half', { base })
      : t('election-hurdle-share', {
          base, num: share.num, den: share.den, strict: share.strict ? 'yes' : 'no',
        });
  const takesPart = turnout
    ? [t('election-hurdle-turnout', { num: turnout.num, den: turnout.den, half: isHalf(turnout) })]
    : [];
  return [elects, ...takesPart].join(' · ');
}

/** The same with the article it rests on. */
export const hurdleCited = (hurdle: Hurdle): string =>
  t('election-cited', { rule: hurdleLabel(hurdle), cite: sayCite(hurdle.cite) });

/** Who put a candidate forward, who seconded, and whether it accepted. */
export function nominationLabel(candidate: CandidateView): string {
  return [
    t('election-nominated', {
      by: candidate.by ?? 'written-in', nominator: candidate.nominator,
      signed: candidate.signed ?? 0,
    }),
    candidate.seconder ? t('election-seconded', { person: candidate.seconder }) : '',
    candidate.accepted === true ? t('election-accepted') : '',
    candidate.withdrawn ? t('election-withdrew', { reason: candidate.withdrawn }) : '',
    ...candidate.ties.map(barLabel),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What the rules of the body say about elections for a purpose, a line each. */
export function ruleLines(rule: ElectionRule, purpose: ElectionPurpose): string[] {
  const people = purpose !== 'award' && purpose !== 'options';
  const contest = rule.contest?.purposes.includes(purpose) ? rule.contest : null;
  return [
    hurdleCited(rule.first),
    purpose === 'award' ? ''
      : rule.further
        ? t('election-form-further', { rule: hurdleCited(rule.further) })
        : t('election-form-no-further'),
    rule.second && people ? t('election-form-second') : '',
    rule.acceptance && people ? t('election-form-acceptance') : '',
    contest ? t('election-form-contest', { cite: sayCite(contest.cite) }) : '',
  ].filter((line) => line !== '');
}
