/** Figures of a result as they are shown. What decided was computed by the core. */
import { squareMetres } from '../register/area';
import type { Line, Share, Tally } from '../../wire/types';

/** Hands for a choice. */
export const heads = (tally: Tally, choice: 'for' | 'against' | 'abstain' | 'spoiled'): number =>
  tally[choice]?.heads ?? 0;

/** Tenths of a per cent, cut off and never rounded up: 83 of 120 is 691. */
export const permille = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((part * 1000) / whole);

/** A share with one decimal. */
export function percent(part: number, whole: number): string {
  const tenths = permille(part, whole);
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

/** Where the threshold's mark stands on a bar, in per cent of its width. */
export const markAt = (share: Share): number => (share.num * 100) / share.den;

/** The numbers of a line of the arithmetic: areas in square metres. */
export function lineFigures(line: Line): Record<'part' | 'whole' | 'needed', number | string> {
  const shown = (n: number): number | string => (line.by === 'area' ? squareMetres(n) : n);
  return { part: shown(line.part), whole: shown(line.whole), needed: shown(line.needed) };
}
