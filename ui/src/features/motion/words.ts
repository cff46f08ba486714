/** How motions are called and judged, in words. */
import { say, sayCite, t } from '../../text/texts.svelte';
import type {
  Cite, Decided, Disposal, Ground, KindName, MajorityBase, Method, QuestionView, Seriatim, Share,
} from '../../wire/types';

/** What kind of motion it is. */
export function kindLabel(kind: KindName, degree = 0): string {
  // keys: motion-kind-*
  return t(`motion-kind-${kind === 'amend' && degree > 1 ? 'amend-secondary' : kind}`);
}

/** What a button says that opens the form of a kind. */
export function moveLabel(kind: KindName): string {
  // keys: motion-move-*
  return t(`motion-move-${kind}`);
}

export function disposalLabel(disposal: Disposal): string {
  // keys: motion-disposal-*
  return t(`motion-disposal-${disposal}`);
}

export const METHODS = ['show-of-hands', 'standing', 'roll-call', 'ballot'] as const;

/** How a vote is taken. */
export function methodLabel(method: Method): string {
  // keys: method-*
  return t(`method-${method}`);
}

/** Rules that the body may suspend; the core refuses every other. */
export const SUSPENDABLE = [
  'full-debate', 'turn', 'speech-number', 'side-first', 'undebatable', 'reconsidering',
  'prevailing-side', 'renewing',
] as const satisfies readonly Ground[];

/** What a rule asks for. */
export function groundLabel(ground: Ground): string {
  // keys: ground-*
  return t(`ground-${ground}`);
}

/** Who decides it, where no count does. */
export function decidedLabel(decided: Decided): string {
  // keys: decided-*
  return t(`decided-${decided}`);
}

/** Which paragraph is in hand, or that the whole is open. */
export const seriatimLabel = ({ paragraph, of }: Seriatim): string =>
  paragraph > of ? t('desk-acts-whole-open') : t('desk-acts-paragraph', { n: paragraph, of });

/** A question's words, or its terms where it has no words of its own. */
export const questionText = (question: Pick<QuestionView, 'text' | 'says'>): string =>
  question.text || say(question.says);

/** Who moved and seconded it, and whom it is about. */
export function peopleLabel(motion: { mover: string; seconder: string; about: string }): string {
  return [
    motion.about ? t('motion-about', { person: motion.about }) : '',
    t('motion-mover', { person: motion.mover }),
    motion.seconder ? t('motion-seconder', { person: motion.seconder }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What carries a motion: the share in words, and the base it is counted from. */
export function ruleLabel(share: Share, base: MajorityBase): string {
  const half = share.num * 2 === share.den;
  const named = half && share.strict ? 'majority' : 'share';
  // keys: motion-rule-* motion-base-*
  return t(`motion-rule-${named}`, {
    num: share.num, den: share.den, strict: share.strict ? 'yes' : 'no',
    base: t(`motion-base-${base}`),
  });
}

/** The same with the article it rests on. */
export const ruleWithCite = (share: Share, base: MajorityBase, cite: Cite): string =>
  t('motion-rule-cited', { rule: ruleLabel(share, base), cite: sayCite(cite) });
