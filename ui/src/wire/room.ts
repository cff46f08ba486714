/** What the projector may call: it looks, and nothing else. */
import { listen } from './bridge';
import type { RoomMessage } from './types';

export function watchRoom(hear: (message: RoomMessage) => void): Promise<void> {
  return listen('watch_room', hear);
}
