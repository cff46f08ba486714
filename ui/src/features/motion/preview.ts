/** An amendment shown while it is typed. The core decides; this only spares a refusal. */
import type { Amendment, Piece } from '../../wire/types';

/** Where `words` begin in `text`, each occurrence. */
export function places(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** The text in pieces; none while the words are not found or it is unclear which are meant. */
export function preview(text: string, change: Amendment): Piece[] | null {
  if (change.whole) return tidy([strike(text), insert(change.insert ?? '')]);
  const words = change.strike !== '' ? change.strike : change.after;
  if (words === undefined) return tidy([keep(text), insert(change.insert)]);
  if (words === '') return tidy([insert(change.insert), keep(text)]);
  const found = places(text, words);
  const start = found.length === 1 ? found[0] : found[(change.nth ?? 0) - 1];
  if (start === undefined) return null;
  const end = start + words.length;
  return change.strike !== ''
    ? tidy([keep(text.slice(0, start)), strike(words), insert(change.insert), keep(text.slice(end))])
    : tidy([keep(text.slice(0, end)), insert(change.insert), keep(text.slice(end))]);
}

const keep = (text: string): Piece => ({ mark: 'keep', text });
const strike = (text: string): Piece => ({ mark: 'strike', text });
const insert = (text: string): Piece => ({ mark: 'insert', text });
const tidy = (pieces: Piece[]): Piece[] => pieces.filter((piece) => piece.text !== '');
