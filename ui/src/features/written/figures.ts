/** Figures of a written vote as they are shown. What they come to was computed by the core. */
import { t } from '../../text/texts.svelte';
import type { Bar, Line } from '../../wire/types';
import { squareMetres } from '../register/area';

/** A number of a line in its measure: heads as they are, areas in square metres. */
export const figure = (line: Line, n: number): string =>
  line.by === 'area' ? t('written-area', { area: squareMetres(n) })
    : t('written-heads', { heads: n });

/** Hundredths of a per cent with two decimals. */
export const hundredths = (n: number): string =>
  t('written-percent', {
    percent: `${String(Math.floor(n / 100))}.${String(n % 100).padStart(2, '0')}`,
  });

/** What a bar is about. */
export function barLabel(bar: Bar): string {
  // keys: written-bar-turnout written-bar-favour written-bar-fixed written-bar-lead
  return t(`written-bar-${bar.line.what}`, { by: bar.line.by });
}

/** The day of a local moment as it is typed, `YYYY-MM-DD`. */
export const dayOf = (day: { year: number; month: number; day: number }): string =>
  [String(day.year), String(day.month).padStart(2, '0'), String(day.day).padStart(2, '0')].join('-');

/** The bytes of a file in hexadecimal, as the wire takes them. */
export async function hexOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const digits: string[] = [];
  for (const byte of bytes) digits.push(byte.toString(16).padStart(2, '0'));
  return digits.join('');
}
