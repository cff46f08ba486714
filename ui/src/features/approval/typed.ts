/** Corrections as they are typed, and as they are recorded. */
import type { TextCorrection } from '../../wire/types';

export interface Typed {
  place: string;
  strike: string;
  insert: string;
}
export const EMPTY: Typed = { place: '', strike: '', insert: '' };

const trimmed = ({ place, strike, insert }: Typed): Required<TextCorrection> => ({
  place: place.trim(), strike: strike.trim(), insert: insert.trim(),
});
const isEmpty = ({ place, strike, insert }: Required<TextCorrection>): boolean =>
  place === '' && strike === '' && insert === '';

/** Rows in which anything was typed. */
export const corrections = (rows: readonly Typed[]): TextCorrection[] =>
  rows.map(trimmed).filter((row) => !isEmpty(row));

/** Whether each says where it is, and changes something. */
export const complete = (rows: readonly Typed[]): boolean =>
  rows.map(trimmed).filter((row) => !isEmpty(row))
    .every(({ place, strike, insert }) => place !== '' && strike !== insert);
