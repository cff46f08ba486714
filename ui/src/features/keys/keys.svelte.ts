/** The keys of a running meeting: what each does, and whether it acts now. */
import { untrack } from 'svelte';
import { composing } from '../../kit/composition';

/** What a key is about; the list of keys shows them so. */
export const KEY_GROUPS = ['now', 'floor', 'motions', 'agenda', 'windows'] as const;
export type KeyGroup = (typeof KEY_GROUPS)[number];

export interface Key {
  /** As `KeyboardEvent.key` says, in lower case. */
  key: string;
  /** With Ctrl, or Command. */
  ctrl?: boolean;
  /** How it is shown; empty where another key that does the same is. */
  shown: string;
  /** What it does, in words. */
  label: string;
  /** What it is about. */
  group?: KeyGroup;
  /** Whether it acts while something is being typed. */
  whileTyping?: boolean;
  /** Does it; returns false where it is not in order now, and leaves the key to others. */
  run: () => boolean | void;
}

const known = $state<{ keys: Key[] }>({ keys: [] });
let byKeyboard = false;

export const keys = (): readonly Key[] => known.keys;

/** Makes keys act until the returned function is called. The latest of a key wins. */
export function bind(added: Key[]): () => void {
  // Whoever binds keys does not depend on the others that are bound.
  known.keys = [...untrack(() => known.keys), ...added];
  return () => {
    known.keys = untrack(() => known.keys).filter((key) => !added.includes(key));
  };
}

const TYPED = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]';
const PRESSED = 'button, a[href], summary, input, [role=option], [role=tab]';

/** Whether the key belongs to the element that has the focus. */
function belongsThere(event: KeyboardEvent): boolean {
  const at = event.target;
  if (!(at instanceof Element)) return false;
  // A search that is empty has no use for a space; the meeting has.
  const idle = at instanceof HTMLInputElement && at.getAttribute('role') === 'combobox' && at.value === '';
  if (idle && event.key === ' ') return false;
  if (at.closest(TYPED)) return true;
  const presses = event.key === ' ' || event.key === 'Enter';
  return presses && byKeyboard && at.closest(PRESSED) !== null;
}

export function press(event: KeyboardEvent): void {
  if (event.key === 'Tab') byKeyboard = true;
  if (event.defaultPrevented || event.repeat || event.altKey || composing(event)) return;
  const ctrl = event.ctrlKey || event.metaKey;
  // A dialog that is open has the keys to itself.
  if (document.querySelector('dialog[open]')) return;
  const there = belongsThere(event);
  // Input methods write some signs at full width.
  const pressed = event.key.normalize('NFKC').toLowerCase();
  for (const key of [...known.keys].reverse()) {
    const same = key.key === pressed && (key.ctrl ?? false) === ctrl;
    if (!same || (there && !key.whileTyping)) continue;
    if (key.run() !== false) {
      event.preventDefault();
      return;
    }
  }
}

/** Hears the keys of a window until the returned function is called. */
export function hearKeys(): () => void {
  const onPointer = (): void => {
    byKeyboard = false;
  };
  window.addEventListener('keydown', press);
  window.addEventListener('pointerdown', onPointer);
  return () => {
    window.removeEventListener('keydown', press);
    window.removeEventListener('pointerdown', onPointer);
  };
}
