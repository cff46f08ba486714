/** A roll call while it is entered: whom a few letters mean, and how far it has come. */
import type { AnswerView, Choice, SeatView } from '../../wire/types';
import { find } from '../people/search';

/** The keys of the answers; without a name they answer for all who have not. */
export const ANSWER_KEYS: Readonly<Record<string, Choice>> = {
  '1': 'for', '2': 'against', '3': 'abstain',
};

/** The key that takes an answer back. */
export const SILENT_KEY = '0';

/** Whoever the typed letters mean among those who are called, the best first. */
export function meant(
  answers: readonly AnswerView[], roll: readonly SeatView[], query: string,
): AnswerView[] {
  const called = new Map(answers.map((one) => [one.person, one]));
  const found = find(roll.filter((seat) => called.has(seat.person)), query);
  return found.flatMap((seat) => called.get(seat.person) ?? []);
}

/** How many gave each answer, and how many gave none yet. */
export function sums(answers: readonly AnswerView[]): Record<Choice | 'waiting', number> {
  const found = { for: 0, against: 0, abstain: 0, waiting: 0 };
  for (const one of answers) found[one.choice ?? 'waiting'] += 1;
  return found;
}
