/** What for and against mean on a motion: on an appeal, a vote for it overturns the ruling. */
import { t } from '../../text/texts.svelte';
import type { KindName } from '../../wire/types';

function sides(kind: KindName): string {
  switch (kind) {
    case 'appeal':
      return 'appeal';
    case 'object-consideration':
      return 'objection';
    case 'orders-of-the-day':
      return 'orders';
    default:
      return 'motion';
  }
}

/** The word for one side. */
export const sideLabel = (kind: KindName, side: 'for' | 'against'): string =>
  side === 'for' ? t('room-side-for', { sides: sides(kind) })
    : t('room-side-against', { sides: sides(kind) });

/** The word for the result. */
export const outcomeLabel = (kind: KindName, carried: boolean): string =>
  t('room-outcome', { sides: sides(kind), carried: carried ? 'yes' : 'no' });
