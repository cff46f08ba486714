/** A roll typed or pasted one a line: name, seat, and a word for the capacity. */
import type { Capacity, Office } from '../../wire/types';

export interface RollLineRead {
  name: string;
  seat: string;
  capacity: Capacity;
  /** The office that stands behind the name, if one does. */
  office: Office | null;
}
/** Words for a capacity, as the texts give them. */
export type CapacityWords = Record<Capacity, readonly string[]>;
/** Words for an office, as the texts give them. */
export type OfficeWords = Record<Office, readonly string[]>;
const NO_OFFICES: OfficeWords = { chair: [], secretary: [] };

const SEPARATORS = /[\t,;|\uFF0C\u3001\uFF1B]+|\s+/u;

/** Reads the lines; blank ones are passed over, and so is a number in front. */
export function parseRoll(
  text: string, words: CapacityWords, offices: OfficeWords = NO_OFFICES,
): RollLineRead[] {
  return text
    .normalize('NFKC')
    .split(/\r?\n/)
    .map((line) => readLine(line, words, offices))
    .filter((line) => line.name !== '');
}

function readLine(line: string, words: CapacityWords, offices: OfficeWords): RollLineRead {
  // A tab or a comma parts a name from a seat even where the name has spaces in it.
  const bare = line.trim().replace(/^(\d+\s*[.)\u3001:]\s*|\d+\t+)/u, '');
  const strong = /[\t,;|\uFF0C\u3001\uFF1B]/u.test(bare);
  const han = /\p{Script=Han}/u.test(bare);
  let parts = bare.split(strong ? /\s*[\t,;|\uFF0C\u3001\uFF1B]+\s*/u : SEPARATORS);
  parts = parts.map((part) => part.trim()).filter((part) => part !== '');
  let capacity: Capacity = 'member';
  let office: Office | null = null;
  parts = parts.filter((part) => {
    const held = wordFor(part, OFFICES, offices);
    if (held) office = held;
    const found = wordFor(part, CAPACITIES, words);
    if (found) capacity = found;
    return !found && !held;
  });
  if (strong || han) {
    return { name: parts[0] ?? '', seat: parts.slice(1).join(' '), capacity, office };
  }
  // In other scripts a name has several words: they end where a figure begins.
  const end = parts.findIndex((part) => /\d/.test(part));
  const cut = end < 0 ? parts.length : Math.max(1, end);
  const [name, seat] = [parts.slice(0, cut).join(' '), parts.slice(cut).join(' ')];
  return { name, seat, capacity, office };
}

const CAPACITIES = ['member', 'consultative', 'observer'] as const;
const OFFICES = ['chair', 'secretary'] as const;

/** What a word stands for, if it stands for one of these. */
function wordFor<T extends string>(
  word: string, all: readonly T[], words: Record<T, readonly string[]>,
): T | null {
  const plain = word.toLowerCase().replace(/^[(\uFF08]|[)\uFF09]$/gu, '');
  return all.find((one) => words[one].some((known) => known.toLowerCase() === plain)) ?? null;
}
