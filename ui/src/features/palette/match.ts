/** How well something answers a few typed letters. */
export interface Findable {
  /** What it is called. */
  label: string;
  /** Its names in other languages, and what else it is found by. */
  also: readonly string[];
}

export const flat = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/[\s'’·：:，,（）()]+/g, '');

/** How well one name answers: 0 best, none where it does not. */
function answer(name: string, letters: readonly string[], query: string): number | null {
  const whole = flat(name);
  if (whole === query || letters.includes(query)) return 0;
  if (whole.startsWith(query)) return 1;
  if (letters.some((one) => one.startsWith(query))) return 2;
  // From the middle of a word, one letter would find everything.
  if (/^[a-z]$/.test(query)) return null;
  if (whole.includes(query)) return 3;
  return letters.some((one) => one.includes(query)) ? 4 : null;
}

/** Those that answer a query, the best first; all of them where nothing was typed. */
export function best<T extends Findable>(
  entries: readonly T[], query: string, lettersOf: (name: string) => readonly string[],
): T[] {
  const wanted = flat(query);
  if (wanted === '') return [...entries];
  return entries
    .map((entry, place) => {
      const ranks = [entry.label, ...entry.also]
        .map((name) => answer(name, lettersOf(name), wanted))
        .filter((rank) => rank !== null);
      return { entry, place, rank: Math.min(...ranks) };
    })
    .filter(({ rank }) => Number.isFinite(rank))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ entry }) => entry);
}
