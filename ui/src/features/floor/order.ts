/** Where somebody who waits goes: before whom, or to the end where nobody is named. */
export interface Place {
  before?: string;
}

const placed = (before: string | undefined): Place => (before === undefined ? {} : { before });

/** One place up or down; none where there is none. */
export function stepped(queue: readonly string[], request: string, way: 'up' | 'down'): Place | null {
  const at = queue.indexOf(request);
  if (at < 0) return null;
  if (way === 'up') return at === 0 ? null : placed(queue[at - 1]);
  return at === queue.length - 1 ? null : placed(queue[at + 2]);
}

/** To the place of somebody else; none where that is its own. */
export function droppedOn(queue: readonly string[], request: string, target: string): Place | null {
  const [from, to] = [queue.indexOf(request), queue.indexOf(target)];
  if (from < 0 || to < 0 || from === to) return null;
  return placed(to < from ? target : queue[to + 1]);
}
