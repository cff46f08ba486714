/** The list of papers: in three groups, by when each is needed. */
import type { PaperEntry, PaperTime } from '../../wire/types';

export const TIMES: readonly PaperTime[] = ['before', 'during', 'after'];

/** The papers of each time, in the order of the catalogue. */
export const grouped = (entries: readonly PaperEntry[]): { when: PaperTime; entries: PaperEntry[] }[] =>
  TIMES.map((when) => ({ when, entries: entries.filter((entry) => entry.when === when) }));

/** The paper that stands `by` places further in the list; the first where none is chosen. */
export function beside(entries: readonly PaperEntry[], name: string | null, by: number): PaperEntry | null {
  const at = entries.findIndex((entry) => entry.name === name);
  const next = at < 0 ? 0 : Math.min(Math.max(at + by, 0), entries.length - 1);
  return entries[next] ?? null;
}

/** How many copies were asked for; none where the field is empty, as many as there are voters. */
export function copiesOf(typed: string): number | null {
  const copies = Number(typed.trim());
  return typed.trim() === '' || !Number.isInteger(copies) || copies < 0 ? null : copies;
}
