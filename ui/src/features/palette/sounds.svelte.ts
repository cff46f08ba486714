/** The letters by which Chinese words are found. The core knows them; each is asked for once. */
import { sounds } from '../../wire/desk';

const known = $state<{ letters: Record<string, readonly string[]> }>({ letters: {} });

export const lettersOf = (word: string): readonly string[] => known.letters[word] ?? [];

/** Learns the letters of those of these words that are new. */
export async function learn(words: readonly string[]): Promise<void> {
  const wanted = [...new Set(words)].filter(
    (word) => /\p{Script=Han}/u.test(word) && !(word in known.letters),
  );
  if (wanted.length === 0) return;
  // Without them everything is still found by its words.
  const answer = await sounds(wanted).catch(() => null);
  if (!Array.isArray(answer)) return;
  const learnt = wanted.map((word, place) => [word, answer[place] ?? []] as const);
  known.letters = { ...known.letters, ...Object.fromEntries(learnt) };
}
