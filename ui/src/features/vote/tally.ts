/** A count while it is typed: sums, and what is still missing. */
import type { ChairVote, Tally } from '../../wire/types';

export interface CountDraft {
  favour: string;
  against: string;
  abstain: string;
  spoiled: string;
}
export type Choice = keyof CountDraft;
export const CHOICES: readonly Choice[] = ['favour', 'against', 'abstain', 'spoiled'];

export const blankCount = (): CountDraft => ({ favour: '', against: '', abstain: '', spoiled: '' });

/** Hands as typed: nothing is none; something that is no number is not known. */
export function hands(text: string): number | null {
  const flat = text.normalize('NFKC').trim();
  if (flat === '') return 0;
  return /^\d{1,6}$/.test(flat) ? Number(flat) : null;
}

/** All hands counted; not known while a field cannot be read. */
export function counted(draft: CountDraft): number | null {
  return CHOICES.map((choice) => hands(draft[choice])).reduce<number | null>(
    (sum, n) => (sum === null || n === null ? null : sum + n),
    0,
  );
}

/** Those present who are not counted yet; below zero where too many are. */
export function uncounted(draft: CountDraft, present: number): number | null {
  const sum = counted(draft);
  return sum === null ? null : present - sum;
}

/** The count with everybody who is left in one choice: one against, the rest in favour. */
export function restTo(draft: CountDraft, choice: Choice, present: number): CountDraft {
  const others = uncounted({ ...draft, [choice]: '' }, present);
  return others === null || others < 0 ? draft : { ...draft, [choice]: String(others) };
}

/** The count to be announced; none while it cannot be: a field unread, or nothing typed. */
export function tallyOf(draft: CountDraft): Tally | null {
  const [favour, against, abstain, spoiled] = CHOICES.map((choice) => hands(draft[choice]));
  const typed = CHOICES.some((choice) => draft[choice].trim() !== '');
  if (!typed || favour == null || against == null || abstain == null || spoiled == null) return null;
  return {
    for: { heads: favour },
    against: { heads: against },
    abstain: { heads: abstain },
    spoiled: { heads: spoiled },
  };
}

/**
 * Whether to ask the chair for a vote besides the others: a casting vote on equality, another
 * where the chair is among those not counted. The core decides whether it is due.
 */
export function chairsVoteMatters(rule: ChairVote, tally: Tally, missing: number): boolean {
  switch (rule) {
    case 'with-others':
      return false;
    case 'when-decisive':
      return missing > 0;
    case 'second-or-casting': {
      const [favour, against] = [tally.for?.heads ?? 0, tally.against?.heads ?? 0];
      return favour > 0 && favour === against;
    }
  }
}
