/** A roll typed or pasted one a line: name, seat, and a word for the capacity. */
import type { Capacity } from '../../wire/types';

export interface RollLineRead {
  name: string;
  seat: string;
  capacity: Capacity;
}
/** Words for a capacity, as the texts give them. */
export type CapacityWords = Record<Capacity, readonly string[]>;

const SEPARATORS = /[\t,;|\uFF0C\u3001\uFF1B]+|\s+/u;

/** Reads the lines; blank ones are passed over, and so is a number in front. */
export function parseRoll(text: string, words: CapacityWords): RollLineRead[] {
  return text
    .normalize('NFKC')
    .split(/\r?\n/)
    .map((line) => readLine(line, words))
    .filter((line) => line.name !== '');
}

function readLine(line: string, words: CapacityWords): RollLineRead {
  // A tab or a comma parts a name from a seat even where the name has spaces in it.
  const bare = line.trim().replace(/^(\d+\s*[.)\u3001:]\s*|\d+\t+)/u, '');
  const strong = /[\t,;|\uFF0C\u3001\uFF1B]/u.test(bare);
  const han = /\p{Script=Han}/u.test(bare);
  let parts = bare.split(strong ? /\s*[\t,;|\uFF0C\u3001\uFF1B]+\s*/u : SEPARATORS);
  parts = parts.map((part) => part.trim()).filter((part) => part !== '');
  let capacity: Capacity = 'member';
  parts = parts.filter((part) => {
    const found = capacityOf(part, words);
    if (found) capacity = found;
    return !found;
  });
  if (strong || han) return { name: parts[0] ?? '', seat: parts.slice(1).join(' '), capacity };
  // In other scripts a name has several words: they end where a figure begins.
  const end = parts.findIndex((part) => /\d/.test(part));
  const cut = end < 0 ? parts.length : Math.max(1, end);
  return { name: parts.slice(0, cut).join(' '), seat: parts.slice(cut).join(' '), capacity };
}

function capacityOf(word: string, words: CapacityWords): Capacity | null {
  const plain = word.toLowerCase().replace(/^[(\uFF08]|[)\uFF09]$/gu, '');
  for (const capacity of ['member', 'consultative', 'observer'] as const) {
    if (words[capacity].some((known) => known.toLowerCase() === plain)) return capacity;
  }
  return null;
}
