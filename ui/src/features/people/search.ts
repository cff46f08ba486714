/** Finding somebody by name, pinyin initials or seat. */
import type { SeatView } from '../../wire/types';

const flat = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** What each seat is found by. Seats that did not change are the same from message to message. */
const known = new WeakMap<SeatView, { name: string; keys: string[]; seat: string }>();

function flattened(seat: SeatView): { name: string; keys: string[]; seat: string } {
  let found = known.get(seat);
  if (!found) {
    found = { name: flat(seat.name), keys: seat.keys.map(flat), seat: flat(seat.seat) };
    known.set(seat, found);
  }
  return found;
}

/** How well a seat answers a query: 0 best, none where it does not. */
function answer(seat: SeatView, query: string): number | null {
  const { name, keys, seat: place } = flattened(seat);
  if (name === query) return 0;
  if (keys.includes(query)) return 1;
  if (name.startsWith(query)) return 2;
  if (keys.some((key) => key.startsWith(query))) return 3;
  if (name.includes(query)) return 4;
  return place.includes(query) ? 5 : null;
}

/** Seats that answer a query, the best first; all of them where nothing was typed. */
export function find(seats: readonly SeatView[], query: string): SeatView[] {
  const wanted = flat(query);
  if (wanted === '') return [...seats];
  return seats
    .map((seat, place) => ({ seat, place, rank: answer(seat, wanted) }))
    .filter((found) => found.rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.place - b.place)
    .map((found) => found.seat);
}
