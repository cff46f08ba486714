/** What went wrong or is not in order, until it has been read. */
import { untrack } from 'svelte';
import { t, type TextArgs } from '../../text/texts.svelte';
import type { Deed, Fault } from '../../wire/types';

export interface Notice {
  id: number;
  fault: Fault;
  /** What was refused. */
  deed: Deed | null;
}

let next = 1;
const heard = $state<{ notices: Notice[]; dialogs: number }>({ notices: [], dialogs: 0 });

export const notices = (): readonly Notice[] => heard.notices;

/** Shows a fault. The same one twice is shown once. */
export function tell(fault: Fault, deed: Deed | null = null): void {
  const same = JSON.stringify(fault);
  const others = heard.notices.filter((notice) => JSON.stringify(notice.fault) !== same);
  heard.notices = [...others, { id: next++, fault, deed }].slice(-3);
}

export function dismiss(id: number): void {
  heard.notices = heard.notices.filter((notice) => notice.id !== id);
}

/** Whether a dialog that is open shows them; what lies behind it cannot be reached. */
export const shownInDialog = (): boolean => heard.dialogs > 0;

/** Shows them in a dialog until the returned function is called. */
export function showInDialog(): () => void {
  heard.dialogs = untrack(() => heard.dialogs) + 1;
  return () => {
    heard.dialogs = untrack(() => heard.dialogs) - 1;
  };
}

export function dismissAll(): void {
  heard.notices = [];
}

/** Refusals by rules about the floor, which the chair may override for one act. */
const OVERRIDABLE: readonly string[] = [
  'refusal-somebody-waits', 'refusal-not-next', 'refusal-speeches-used', 'refusal-side-missing',
];

/** What the chair could do all the same; none where the rule is no such one. */
export const overridable = ({ fault, deed }: Notice): Deed | null =>
  deed && deed.do !== 'override' && OVERRIDABLE.includes(fault.code) ? deed : null;

/** What came out of a command that failed, as a fault. */
export function asFault(error: unknown): Fault {
  if (typeof error === 'object' && error !== null && 'code' in error) return error as Fault;
  return { code: 'app-unexpected', params: { what: String(error) }, cite: null };
}

export const sayFault = (fault: Fault): string => {
  // keys: refusal-*, fault-*, app-unexpected*
  return t(fault.code, fault.params as TextArgs);
};
