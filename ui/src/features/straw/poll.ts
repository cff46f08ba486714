/** A straw poll while it is written and counted: what is asked, and sums that must add up. */
import type { StrawView } from '../../wire/types';
import { hands } from '../vote/tally';

export const LEAST = 2;
export const MOST = 8;

export interface PollDraft {
  question: string;
  answers: string[];
  several: boolean;
}
export const blankPoll = (): PollDraft => ({ question: '', answers: ['', ''], several: false });

/** Whether it can be asked; the core says why where it cannot. */
export const canAsk = (poll: PollDraft): boolean =>
  poll.question.trim() !== '' && poll.answers.every((answer) => answer.trim() !== '');

/** What is wrong with a count as typed, or what is left. */
export type Sum =
  | { is: 'unreadable' }
  | { is: 'answer-too-many'; answer: string; n: number }
  | { is: 'too-many'; n: number }
  | { is: 'of-present' }
  | { is: 'missing'; n: number }
  | { is: 'all' };

export function sum(poll: StrawView, typed: readonly string[]): Sum {
  const counts = poll.answers.map((_, place) => hands(typed[place] ?? ''));
  if (counts.some((n) => n === null)) return { is: 'unreadable' };
  const numbers = counts.map((n) => n ?? 0);
  const over = numbers.findIndex((n) => n > poll.present);
  if (over >= 0) {
    return {
      is: 'answer-too-many', answer: poll.answers[over]?.text ?? '', n: numbers[over] ?? 0,
    };
  }
  if (poll.several) return { is: 'of-present' };
  const left = poll.present - numbers.reduce((all, n) => all + n, 0);
  if (left < 0) return { is: 'too-many', n: -left };
  return left === 0 ? { is: 'all' } : { is: 'missing', n: left };
}

export const isPossible = (found: Sum): boolean =>
  found.is === 'of-present' || found.is === 'missing' || found.is === 'all';

/** The counts as they are sent; what was left empty is nobody. */
export const countsOf = (poll: StrawView, typed: readonly string[]): number[] =>
  poll.answers.map((_, place) => hands(typed[place] ?? '') ?? 0);
