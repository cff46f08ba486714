/** How much room words take, and how they are shortened where a screen has no room for all. */
import type { Piece, RoomQuestion } from '../../wire/types';

/** From here on the words take the screen, and all else stands back. */
const LONG = 170;
const ELLIPSIS = '\u2026\u2026';

/** In widths of a Chinese character; others take about half of it. */
export const extent = (text: string): number =>
  [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) < 0x2e80 ? 0.55 : 1), 0);

/** The words of a question, with what an amendment changes marked. */
export const piecesOf = (question: RoomQuestion): Piece[] =>
  question.pieces.length > 0 ? question.pieces : [{ mark: 'keep', text: question.text }];

const all = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + extent(piece.text), 0);

export const isLong = (question: RoomQuestion): boolean => all(piecesOf(question)) > LONG;

function head(text: string, most: number): string {
  let taken = '';
  for (const letter of text) {
    if (extent(taken) >= most) return taken + ELLIPSIS;
    taken += letter;
  }
  return taken;
}
const turned = (text: string): string => [...text].reverse().join('');
const tail = (text: string, most: number): string => turned(head(turned(text), most));

/** At most so much: whatever an amendment changes in full, of what stands only the nearest. */
export function shortened(pieces: readonly Piece[], most: number): Piece[] {
  if (all(pieces) <= most) return [...pieces];
  const kept = pieces.filter((piece) => piece.mark === 'keep');
  const free = Math.max(most - all(pieces) + all(kept), kept.length * 20);
  const each = kept.length === 0 ? 0 : free / kept.length;
  return pieces.map((piece, place) => {
    if (piece.mark !== 'keep' || extent(piece.text) <= each) return piece;
    if (place === 0 && pieces.length > 1) return { ...piece, text: tail(piece.text, each) };
    if (place === pieces.length - 1) return { ...piece, text: head(piece.text, each) };
    const both = head(piece.text, each / 2) + tail(piece.text, each / 2).slice(ELLIPSIS.length);
    return { ...piece, text: both };
  });
}

/** The narrowest screen holds so many characters of the smallest size in a line. */
const LINE = 38;

/** Whether names, each with so much beside it, find room in so many lines. */
export const namesFit = (names: readonly string[], beside: number, lines: number): boolean =>
  names.reduce((sum, name) => sum + extent(name) + beside, 0) <= LINE * (lines - 0.8);
