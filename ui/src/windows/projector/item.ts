/** How the item in hand is called in the room. */
import { itemNumber, numeral } from '../../text/numerals';
import { t } from '../../text/texts.svelte';
import type { RoomItem } from '../../wire/types';

export function itemLabel(item: RoomItem | null): string {
  if (!item) return '';
  if (t('numeral-ranks') === '') return t('room-item', { n: itemNumber(item.number) });
  const within = item.number.slice(1).map((_, at) => itemNumber(item.number.slice(0, at + 2)));
  return t('room-item', { n: numeral(item.number[0] ?? 0) }) + within.join('');
}
