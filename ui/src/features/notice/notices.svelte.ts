/** What went wrong or is not in order, until it has been read. */
import { untrack } from 'svelte';
import { sayCite, t, type TextArgs } from '../../text/texts.svelte';
import type { Fault } from '../../wire/types';

export interface Notice {
  id: number;
  fault: Fault;
}

let next = 1;
const heard = $state<{ notices: Notice[]; dialogs: number }>({ notices: [], dialogs: 0 });

export const notices = (): readonly Notice[] => heard.notices;

/** Shows a fault. The same one twice is shown once. */
export function tell(fault: Fault): void {
  const same = JSON.stringify(fault);
  const others = heard.notices.filter((notice) => JSON.stringify(notice.fault) !== same);
  heard.notices = [...others, { id: next++, fault }].slice(-3);
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

/** What came out of a command that failed, as a fault. */
export function asFault(error: unknown): Fault {
  if (typeof error === 'object' && error !== null && 'code' in error) return error as Fault;
  return { code: 'app-unexpected', params: { what: String(error) }, cite: null };
}

export const sayFault = (fault: Fault): string => {
  // keys: refusal-*, fault-*, app-unexpected*
  return t(fault.code, fault.params as TextArgs);
};

export const sayFaultCite = (fault: Fault): string => (fault.cite ? sayCite(fault.cite) : '');
