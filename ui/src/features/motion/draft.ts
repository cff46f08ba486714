/** A motion as it is being typed: what any kind may need, and each kind takes its own. */
import type { Amendment, Ground, ItemId, Method, MotionId, PersonId } from '../../wire/types';

export interface MoveDraft {
  /** Its words. */
  text: string;
  mover: PersonId | null;
  moverQuery: string;
  /** Whom it is about. */
  person: PersonId | null;
  strike: string;
  insert: string;
  after: string;
  nth: number;
  /** Whether the whole is replaced. */
  whole: boolean;
  /** The class of the matter; empty for an ordinary one. */
  matter: string;
  instructions: string;
  special: boolean;
  seconds: string;
  speeches: string;
  all: boolean;
  minutes: string;
  /** The motion that it is about; empty where none is chosen. */
  target: MotionId | '';
  /** Words as they are to be; empty where the thing goes altogether. */
  restated: string;
  notice: boolean;
  prevailing: boolean;
  parts: string[];
  paragraphs: string;
  method: Method;
  grounds: Ground[];
  item: ItemId | '';
}

export const blankMove = (): MoveDraft => ({
  text: '', mover: null, moverQuery: '', person: null, strike: '', insert: '', after: '', nth: 0,
  whole: false, matter: '', instructions: '', special: false, seconds: '', speeches: '',
  all: false, minutes: '10', target: '', restated: '', notice: false, prevailing: false,
  parts: ['', ''], paragraphs: '', method: 'ballot', grounds: [], item: '',
});

/** What is struck and inserted, as typed. */
export function changeOf(typed: MoveDraft): Amendment {
  if (typed.whole) return { strike: '', insert: typed.insert, whole: true };
  const at = typed.strike === '' && typed.after !== '' ? { after: typed.after } : {};
  const nth = typed.nth > 0 ? { nth: typed.nth } : {};
  return { strike: typed.strike, insert: typed.insert, ...at, ...nth };
}
