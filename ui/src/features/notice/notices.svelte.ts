/** What went wrong or is not in order, until it has been read. */
import { sayCite, t, type TextArgs } from '../../text/texts.svelte';
import type { Fault } from '../../wire/types';

export interface Notice {
  id: number;
  fault: Fault;
}

let next = 1;
const heard = $state<{ notices: Notice[] }>({ notices: [] });

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
