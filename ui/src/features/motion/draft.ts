/** A motion as it is being typed. */
import type { Amendment, PersonId } from '../../wire/types';

export interface MoveDraft {
  text: string;
  mover: PersonId | null;
  moverQuery: string;
  person: PersonId | null;
  strike: string;
  insert: string;
  after: string;
  nth: number;
}

export const blankMove = (): MoveDraft => ({
  text: '',
  mover: null,
  moverQuery: '',
  person: null,
  strike: '',
  insert: '',
  after: '',
  nth: 0,
});

/** What is struck and inserted, as typed. */
export function changeOf(typed: MoveDraft): Amendment {
  const at = typed.strike === '' && typed.after !== '' ? { after: typed.after } : {};
  const nth = typed.nth > 0 ? { nth: typed.nth } : {};
  return { strike: typed.strike, insert: typed.insert, ...at, ...nth };
}
