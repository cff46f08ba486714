/** What the room sees: the last message, and the time. */
import { now } from '../../kit/clock.svelte';
import { steadyAt } from '../../kit/timer';
import { momentOf, type Moment } from '../../text/dates';
import { speak } from '../../text/texts.svelte';
import { watchRoom } from '../../wire/room';
import type { RoomMessage, Stamp } from '../../wire/types';

class Room {
  message = $state.raw<RoomMessage | null>(null);

  /** Steady time of the sitting, in milliseconds, at the clock's last strike. */
  get steady(): number {
    return this.message ? steadyAt(this.message.anchor, now()) : 0;
  }

  get wall(): Moment {
    return momentOf(now(), this.message?.anchor.offset_minutes ?? 0);
  }

  watch(): Promise<void> {
    return watchRoom((message) => {
      speak(message.language);
      document.documentElement.dataset['theme'] = message.theme;
      this.message = message;
    });
  }

  momentOf(stamp: Stamp): Moment {
    return momentOf(stamp.typed_ms ?? stamp.utc_ms, stamp.offset_minutes);
  }
}

export const room = new Room();
