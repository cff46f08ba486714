/**
 * What is being typed. A draft outlives a refusal and another page, and a reload or a power cut as
 * well: the clerk keeps it in the database beside the record. Nothing is written to the web view's
 * storage.
 */
import { drafts as storedDrafts, keepDrafts } from '../../wire/desk';
import type { MeetingId } from '../../wire/types';

/** How long after the last key a draft is kept. */
const PAUSE_MS = 400;
/** What is never written anywhere before it is an act: a signature, and how anybody has voted. */
const NEVER = /^(signature|form|papers|round|write-in)-/;

interface Held {
  draft: object;
  blank: string;
  end: () => void;
}
const held = new Map<string, Held>();
let stored: Record<string, unknown> = {};
let meeting: MeetingId | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Whether a value is made of nothing but words, numbers and lists of them. */
function plain(value: unknown): boolean {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every(plain);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value as object).every(plain);
}

/** What was stored, as far as the form still has such fields. */
function restored<T extends object>(blank: T, before: unknown): T {
  if (typeof before !== 'object' || before === null) return blank;
  const known = Object.entries(before).filter(([field, value]) => {
    const now = (blank as Record<string, unknown>)[field];
    return field in blank && (now === null || value === null
      || (typeof value === typeof now && Array.isArray(value) === Array.isArray(now)));
  });
  return { ...blank, ...Object.fromEntries(known) };
}

/** The draft of a form, begun from `blank` where there is none. */
export function draft<T extends object>(name: string, blank: () => T): T {
  const found = held.get(name);
  if (found) return found.draft as T;
  const empty = blank();
  const begun = $state(restored(empty, stored[name]));
  const one: Held = { draft: begun, blank: JSON.stringify(empty), end: () => undefined };
  held.set(name, one);
  if (!NEVER.test(name)) {
    let first = true;
    one.end = $effect.root(() => {
      $effect(() => {
        JSON.stringify(begun);
        if (!first) keepSoon();
        first = false;
      });
    });
  }
  return begun;
}

/** Begins a draft anew, in place, once what it held has been recorded. */
export function clear<T extends object>(held: T, blank: () => T): void {
  Object.assign(held, blank());
}

function keepSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void keep(), PAUSE_MS);
}

async function keep(): Promise<void> {
  clearTimeout(waiting);
  if (waiting === undefined || meeting === null) return;
  waiting = undefined;
  for (const [name, { draft, blank }] of held) {
    if (NEVER.test(name)) continue;
    const text = JSON.stringify(draft);
    if (text === blank || !plain($state.snapshot(draft))) delete stored[name];
    else stored[name] = JSON.parse(text);
  }
  const some = Object.keys(stored).length > 0;
  // Where it cannot be kept, it still stands on the screen.
  await keepDrafts(meeting, some ? JSON.stringify(stored) : null).catch(() => undefined);
}

/** Forgets every draft. */
export function forgetDrafts(): void {
  for (const { end } of held.values()) end();
  held.clear();
  stored = {};
}

/** Another meeting is opened: its drafts take the place of those that were there. */
export async function takeUpDrafts(next: MeetingId | null): Promise<void> {
  await keep();
  forgetDrafts();
  meeting = next;
  if (next === null) return;
  const text = await storedDrafts(next).catch(() => null);
  if (meeting !== next || typeof text !== 'string') return;
  try {
    stored = JSON.parse(text) as Record<string, unknown>;
  } catch {
    stored = {};
  }
}
