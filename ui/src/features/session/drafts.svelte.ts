/**
 * What is being typed. Drafts live in memory for as long as the window does, so that neither a
 * refusal nor another page loses a word; nothing is written to the web view's storage.
 */
const kept = new Map<string, unknown>();

/** The draft of a form, begun from `blank` where there is none. */
export function draft<T extends object>(name: string, blank: () => T): T {
  const found = kept.get(name);
  if (found !== undefined) return found as T;
  const begun = $state(blank());
  kept.set(name, begun);
  return begun;
}

/** Begins a draft anew, in place, once what it held has been recorded. */
export function clear<T extends object>(held: T, blank: () => T): void {
  Object.assign(held, blank());
}

/** Forgets every draft: another meeting is opened. */
export function forgetDrafts(): void {
  kept.clear();
}
