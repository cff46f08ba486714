/** How the item in hand is called in the room. */
import { itemNumber } from '../../text/numerals';
import { t } from '../../text/texts.svelte';
import type { RoomItem } from '../../wire/types';

export const itemLabel = (item: RoomItem | null): string =>
  item ? t('room-item', { n: itemNumber(item.number) }) : '';
