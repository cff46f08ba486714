/**
 * A message with whatever did not change taken from the one before it, so that only what changed
 * is drawn anew: a list of five hundred is the same list to whoever shows it.
 */
export function share<T>(before: unknown, next: T): T {
  if (Object.is(before, next)) return next;
  if (Array.isArray(next)) return shareList(before, next) as T;
  if (typeof next !== 'object' || next === null) return next;
  if (typeof before !== 'object' || before === null || Array.isArray(before)) return next;
  const [old, made] = [before as Record<string, unknown>, next as Record<string, unknown>];
  let same = true;
  let size = 0;
  for (const key in made) {
    size += 1;
    const kept = share(old[key], made[key]);
    if (kept !== old[key] || !(key in old)) same = false;
    made[key] = kept;
  }
  return same && size === Object.keys(old).length ? (before as T) : next;
}

/** Where entries came or went in front, those behind them are compared with where they were. */
function shareList(before: unknown, next: unknown[]): unknown[] {
  if (!Array.isArray(before)) return next;
  const places = placesOf(before);
  let same = before.length === next.length;
  next.forEach((made, place) => {
    const id = identity(made);
    const old: unknown = before[id === null ? place : (places.get(id) ?? place)];
    next[place] = share(old, made);
    if (next[place] !== before[place]) same = false;
  });
  return same ? before : next;
}

/** By what the entries of a long list are known. */
const KEYS = ['person', 'act', 'request', 'item', 'vote'] as const;

function identity(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const known = entry as Record<string, unknown>;
  const key = KEYS.find((name) => typeof known[name] === 'string');
  // Several entries of the record may come of one act.
  return key === undefined ? null : `${String(known[key])} ${String(known['place'] ?? '')}`;
}

function placesOf(list: unknown[]): Map<string, number> {
  const places = new Map<string, number>();
  list.forEach((entry, place) => {
    const id = identity(entry);
    if (id !== null) places.set(id, place);
  });
  return places;
}
