/** Who is still awaited when all are said to be there. */
import type { SeatView } from '../../wire/types';

/**
 * Whoever has not come, has no leave, and has nobody who acts for them: whoever is represented
 * stays represented, as somebody who arrives is represented no longer.
 */
export const awaited = (roll: readonly SeatView[]): SeatView[] =>
  roll.filter((seat) => seat.attendance === 'absent' && seat.represented_by === null);
