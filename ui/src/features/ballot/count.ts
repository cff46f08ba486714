/**
 * A count of papers while it is typed: what stands in each field, which sums come out and which
 * do not yet. The core decides; this says before one sends what is still missing.
 */
import type { Difference, Figure, PaperCount, PersonId } from '../../wire/types';
import type { TextArgs } from '../../text/texts.svelte';

/** A box while it is typed. */
export interface BoxDraft {
  place: string;
  papers: string;
}

/** The papers and who counted them while they are typed. What is marked is kept beside it. */
export interface PapersDraft {
  figures: Partial<Record<Figure, string>>;
  boxes: BoxDraft[];
  counters: PersonId[];
  scrutineers: PersonId[];
}

/** A sum as it stands. */
export interface SumLine {
  /** The name of its text: `ballot-sum-<name>`. */
  name: 'printed' | 'issued' | 'in-box' | 'boxes' | 'valid' | 'overfull';
  state: 'fits' | 'short' | 'over';
  values: TextArgs;
}

/** The fields about papers, in the order of the form. */
export const PAPERS: readonly Figure[] = [
  'issued', 'in-box', 'invalid', 'valid', 'blank', 'exchanged', 'not-returned', 'printed', 'unused',
];
/** Those of them that are always shown; the others have their place where there is something. */
export const ALWAYS: readonly Figure[] = ['issued', 'in-box', 'invalid', 'valid', 'blank'];
/** What is marked on the papers of a vote on a motion. */
export const MARKS: readonly Figure[] = ['for', 'against', 'abstain'];

export const blankPapers = (): PapersDraft =>
  ({ figures: {}, boxes: [], counters: [], scrutineers: [] });

/** A number as typed: nothing is none; something that is no whole number is not known. */
export function sheets(text: string | undefined): number | null {
  const flat = (text ?? '').normalize('NFKC').replaceAll('−', '-').trim();
  if (flat === '') return 0;
  return /^-?\d{1,9}$/.test(flat) ? Number(flat) : null;
}

const typed = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** Whether every field can be read. */
export const readable = (draft: PapersDraft): boolean =>
  [...Object.values(draft.figures), ...draft.boxes.map((box) => box.papers)]
    .every((text) => sheets(text) !== null);

/** Whether anything has been typed. */
export const begun = (draft: PapersDraft): boolean =>
  Object.values(draft.figures).some(typed) || draft.boxes.length > 0;

function line(name: SumLine['name'], said: number, parts: TextArgs, added: number): SumLine {
  const state = said === added ? 'fits' : added < said ? 'short' : 'over';
  return {
    name, state, values: { said, added, state, off: Math.abs(said - added), ...parts },
  };
}

/**
 * The sums of which everything has been typed that they need. `marks` is what the marks come to;
 * not known while one cannot be read, and none where they do not add up to papers.
 */
export function sums(draft: PapersDraft, marks: number | null): SumLine[] {
  const of = (figure: Figure): number => sheets(draft.figures[figure]) ?? 0;
  const has = (figure: Figure): boolean => typed(draft.figures[figure]);
  const lines: SumLine[] = [];
  const [issued, exchanged, missing, found] =
    [of('issued'), of('exchanged'), of('not-returned'), of('in-box')];
  if (has('printed')) {
    const [printed, unused] = [of('printed'), of('unused')];
    lines.push(line('printed', printed, { printed, issued, unused }, issued + unused));
  }
  const over = found > issued - exchanged;
  if (has('issued') && has('in-box')) {
    if (over) {
      const values = { issued: issued - exchanged, found, off: found - issued + exchanged };
      lines.push({ name: 'overfull', state: 'over', values });
    } else {
      const added = found + exchanged + missing;
      lines.push(line('issued', issued, { issued, found, exchanged, missing }, added));
    }
  }
  if (draft.boxes.some((box) => typed(box.papers))) {
    const added = draft.boxes.reduce((sum, box) => sum + (sheets(box.papers) ?? 0), 0);
    lines.push(line('boxes', found, { found }, added));
  }
  const sorted = has('valid') || has('invalid');
  if (sorted) {
    const [valid, invalid] = [of('valid'), of('invalid')];
    lines.push(line('in-box', found, { found, valid, invalid }, valid + invalid));
  }
  if (marks !== null && (has('valid') || marks > 0)) {
    const [valid, blank] = [of('valid'), of('blank')];
    lines.push(line('valid', valid, { valid, blank, marks }, marks + blank));
  }
  return lines;
}

/** Marks on a motion added up; not known while one cannot be read. */
export const markSum = (draft: PapersDraft): number | null =>
  MARKS.map((mark) => sheets(draft.figures[mark])).reduce<number | null>(
    (sum, n) => (sum === null || n === null ? null : sum + n), 0);

/** Fields that must not be empty. */
export const unfilled = (draft: PapersDraft): Figure[] =>
  (['issued', 'in-box'] as const).filter((figure) => !typed(draft.figures[figure]));

/** What is sent of the papers; none while a field cannot be read. */
export function papersOf(draft: PapersDraft): PaperCount['papers'] | null {
  if (!readable(draft)) return null;
  const of = (figure: Figure): number => sheets(draft.figures[figure]) ?? 0;
  const maybe = (figure: 'printed' | 'unused'): Partial<PaperCount['papers']> =>
    typed(draft.figures[figure]) ? { [figure]: of(figure) } : {};
  const boxes = draft.boxes
    .filter((box) => typed(box.place) || typed(box.papers))
    .map((box) => ({ place: box.place.trim(), papers: sheets(box.papers) ?? 0 }));
  return {
    ...maybe('printed'), ...maybe('unused'),
    issued: of('issued'), exchanged: of('exchanged'), not_returned: of('not-returned'),
    in_box: of('in-box'), invalid: of('invalid'), valid: of('valid'), blank: of('blank'), boxes,
  };
}

/** What is sent of a vote on a motion; none while a field cannot be read. */
export function countOf(draft: PapersDraft): PaperCount | null {
  const papers = papersOf(draft);
  if (papers === null) return null;
  const of = (figure: Figure): number => sheets(draft.figures[figure]) ?? 0;
  const marks = { for: of('for'), against: of('against'), abstain: of('abstain') };
  return { papers, marks, counters: [...draft.counters], scrutineers: [...draft.scrutineers] };
}

/**
 * A count that was entered, to be taken again: what both found stands, and where the two differ
 * the fields are empty.
 */
export function recountOf(entry: PaperCount, differences: readonly Difference[]): PapersDraft {
  const differs = (figure: Figure, place = ''): boolean =>
    differences.some((one) => one.figure === figure && (one.place ?? '') === place);
  const { papers, marks } = entry;
  const found: [Figure, number | undefined][] = [
    ['printed', papers.printed], ['unused', papers.unused], ['issued', papers.issued],
    ['exchanged', papers.exchanged || undefined],
    ['not-returned', papers.not_returned || undefined], ['in-box', papers.in_box],
    ['invalid', papers.invalid ?? 0], ['valid', papers.valid], ['blank', papers.blank ?? 0],
    ['for', marks.for], ['against', marks.against], ['abstain', marks.abstain ?? 0],
  ];
  const figures: PapersDraft['figures'] = {};
  for (const [figure, number] of found) {
    if (number !== undefined) figures[figure] = differs(figure) ? '' : String(number);
  }
  return {
    figures,
    boxes: (papers.boxes ?? []).map((box) => ({
      place: box.place,
      papers: differs('box', box.place.trim()) ? '' : String(box.papers),
    })),
    counters: [...(entry.counters ?? [])],
    scrutineers: [...(entry.scrutineers ?? [])],
  };
}
