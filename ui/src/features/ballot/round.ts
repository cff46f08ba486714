/**
 * A count of the papers of an election while it is typed: marks at each name, or the papers typed
 * one by one and grouped at once by what is marked on them, so that neither their order nor their
 * time is kept anywhere.
 */
import type {
  CandidateId, CountDifference, MarkedSheet, Marking, RoundCount,
} from '../../wire/types';
import { papersOf, recountOf, blankPapers, readable, sheets, type PapersDraft } from './count';

/** What is marked at a name. `invalid` is what is unclear there. */
export type At = 'for' | 'against' | 'abstain' | 'invalid';
export type MarksAt = Record<At, string>;

/** Papers marked alike, by the places of the names from 1, in order. */
export interface Pile {
  picks: number[];
  papers: number;
}

export interface RoundDraft {
  papers: PapersDraft;
  at: Record<CandidateId, MarksAt>;
  /** Whether papers are typed one by one. */
  listing: boolean;
  piles: Pile[];
  /** The paper in hand. */
  line: string;
}

export const blankMarks = (): MarksAt => ({ for: '', against: '', abstain: '', invalid: '' });

export const blankRound = (candidates: readonly CandidateId[]): RoundDraft => ({
  papers: blankPapers(), at: Object.fromEntries(candidates.map((id) => [id, blankMarks()])),
  listing: false, piles: [], line: '',
});

/** The fields at a name under a way of marking. */
export const fieldsAt = (marking: Marking): readonly At[] =>
  marking === 'per-name' ? ['for', 'against', 'abstain', 'invalid'] : ['for'];

/** Why a line is no paper. */
export type LineFault = 'unreadable' | 'twice' | 'unknown' | 'too-many';

/** The names on a paper typed by their places: "1 3 5". */
export function picksOf(
  line: string, names: number, seats: number | null,
): { picks: number[] } | { fault: LineFault } | null {
  const parts = line.normalize('NFKC').split(/[\s,，、.]+/).filter((part) => part !== '');
  if (parts.length === 0) return null;
  if (parts.some((part) => !/^\d{1,3}$/.test(part))) return { fault: 'unreadable' };
  const picks = parts.map(Number).sort((one, other) => one - other);
  if (picks.some((pick) => pick < 1 || pick > names)) return { fault: 'unknown' };
  if (new Set(picks).size < picks.length) return { fault: 'twice' };
  if (seats !== null && picks.length > seats) return { fault: 'too-many' };
  return { picks };
}

/** Which of two piles stands first: by their names, one after the other. */
function before(one: Pile, other: Pile): number {
  for (let place = 0; place < Math.max(one.picks.length, other.picks.length); place += 1) {
    const off = (one.picks[place] ?? 0) - (other.picks[place] ?? 0);
    if (off !== 0) return off;
  }
  return 0;
}

/** The piles with one paper more; piles stand in the order of their names. */
export function onPile(piles: readonly Pile[], picks: readonly number[]): Pile[] {
  const same = (pile: Pile): boolean => pile.picks.join() === picks.join();
  const found = piles.some(same)
    ? piles.map((pile) => (same(pile) ? { ...pile, papers: pile.papers + 1 } : pile))
    : [...piles, { picks: [...picks], papers: 1 }];
  return found.toSorted(before);
}

/** The piles with one paper less. */
export const offPile = (piles: readonly Pile[], at: number): Pile[] =>
  piles
    .map((pile, place) => (place === at ? { ...pile, papers: pile.papers - 1 } : pile))
    .filter((pile) => pile.papers > 0);

/** Papers on all piles. */
export const piled = (piles: readonly Pile[]): number =>
  piles.reduce((sum, pile) => sum + pile.papers, 0);

/** Marks at the name in a place, from the piles. */
export const marksFrom = (piles: readonly Pile[], place: number): number =>
  piles.reduce((sum, pile) => sum + (pile.picks.includes(place) ? pile.papers : 0), 0);

const n = (text: string | undefined): number => sheets(text) ?? 0;

/** Marked papers: those that are valid and not blank. */
export const marked = (draft: RoundDraft): number =>
  n(draft.papers.figures['valid']) - n(draft.papers.figures['blank']);

/** Whether every field can be read. */
export const allReadable = (draft: RoundDraft): boolean =>
  readable(draft.papers)
  && Object.values(draft.at).every((at) => Object.values(at).every((text) => sheets(text) !== null));

/** Something that does not come out at the names; said under `ballot-names-<what>`. */
export interface NameNote {
  what: 'above' | 'per-name' | 'below' | 'seats' | 'piles';
  name: string;
  sum: number;
  ballots: number;
}

/** What does not come out at the names, as far as the papers have been typed. */
export function notes(
  draft: RoundDraft, names: readonly { candidate: CandidateId; name: string }[],
  marking: Marking, seats: number,
): NameNote[] {
  if ((draft.papers.figures['valid'] ?? '').trim() === '') return [];
  const ballots = marked(draft);
  if (draft.listing) {
    const sum = piled(draft.piles);
    return sum === ballots ? [] : [{ what: 'piles', name: '', sum, ballots }];
  }
  const typed = names.some(({ candidate }) =>
    Object.values(draft.at[candidate] ?? {}).some((text) => text.trim() !== ''));
  if (!typed) return [];
  const found: NameNote[] = [];
  let all = 0;
  for (const { candidate, name } of names) {
    const at = draft.at[candidate] ?? blankMarks();
    const sum = fieldsAt(marking).reduce((total, field) => total + n(at[field]), 0);
    all += n(at.for);
    if (marking === 'per-name' ? sum !== ballots : sum > ballots) {
      found.push({ what: marking === 'per-name' ? 'per-name' : 'above', name, sum, ballots });
    }
  }
  if (marking !== 'per-name' && all < ballots) found.push({ what: 'below', name: '', sum: all, ballots });
  if (marking === 'block' && all > ballots * seats) {
    found.push({ what: 'seats', name: '', sum: all, ballots: ballots * seats });
  }
  return found;
}

/** What is sent; none while a field cannot be read. */
export function roundCountOf(
  draft: RoundDraft, names: readonly CandidateId[], marking: Marking,
): RoundCount | null {
  const papers = papersOf(draft.papers);
  if (papers === null || !allReadable(draft)) return null;
  const counters = [...draft.papers.counters];
  const pileOf = (pile: Pile): MarkedSheet => ({
    papers: pile.papers,
    marks: pile.picks.flatMap((pick) => {
      const candidate = names[pick - 1];
      return candidate === undefined ? [] : [{ candidate }];
    }),
  });
  if (draft.listing) return { papers, sheets: draft.piles.map(pileOf), counters };
  const marks = names.map((candidate) => {
    const at = draft.at[candidate] ?? blankMarks();
    if (marking !== 'per-name') return { candidate, for: n(at.for) };
    return {
      candidate, for: n(at.for), against: n(at.against), abstain: n(at.abstain),
      unclear: n(at.invalid),
    };
  });
  return { papers, marks, counters };
}

/** A count that was entered, to be taken again: fields on which the two differ are empty. */
export function roundAgain(
  count: RoundCount, names: readonly CandidateId[], differences: readonly CountDifference[],
): RoundDraft {
  const draft = blankRound(names);
  if (count.papers) {
    const entry = {
      papers: count.papers, marks: { for: 0, against: 0 }, counters: count.counters ?? [],
    };
    const ofPapers = differences.filter((one) => one.candidate === null)
      .map(({ figure, first, second }) => ({ figure, first, second }));
    draft.papers = recountOf(entry, ofPapers);
    for (const mark of ['for', 'against', 'abstain'] as const) delete draft.papers.figures[mark];
  }
  for (const at of count.marks ?? []) {
    const differs = (figure: At): boolean =>
      differences.some((one) => one.candidate === at.candidate && one.figure === figure);
    const shown = (figure: At, number: number): string => (differs(figure) ? '' : String(number));
    draft.at[at.candidate] = {
      for: shown('for', at.for), against: shown('against', at.against ?? 0),
      abstain: shown('abstain', at.abstain ?? 0), invalid: shown('invalid', at.unclear ?? 0),
    };
  }
  return draft;
}
