/** Numbers as a language counts them. The papers count in the same way. */
import { t } from './texts.svelte';

/** A number in the language's own numerals up to 9999, in Arabic digits above. */
export function numeral(number: number): string {
  const digits = [...t('numeral-digits')];
  const ranks = [...t('numeral-ranks')];
  if (ranks.length === 0 || number > 9999) return String(number);
  if (number === 0) return digits[0] ?? '0';
  let out = '';
  let zeroPending = false;
  for (let power = String(number).length - 1; power >= 0; power -= 1) {
    const digit = Math.floor(number / 10 ** power) % 10;
    if (digit === 0) {
      zeroPending = true;
      continue;
    }
    if (zeroPending) out += digits[0];
    zeroPending = false;
    const unread = out === '' && digit === 1 && power === 1;
    if (!unread) out += digits[digit] ?? '';
    if (power > 0) out += ranks[power - 1] ?? '';
  }
  return out;
}

/** An item's number, level by level: 3, then (2) within it, then 1 within that. */
export function itemNumber(number: readonly number[]): string {
  const last = number.at(-1) ?? 0;
  if (t('numeral-ranks') === '') return number.join('.');
  if (number.length === 1) return numeral(last);
  if (number.length === 2) return t('agenda-number-second', { n: numeral(last) });
  return t('agenda-number-third', { n: last });
}
