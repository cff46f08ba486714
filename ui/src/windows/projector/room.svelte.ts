/** What the room sees: the last message, and the time. The desk's preview hears the same. */
import { now } from '../../kit/clock.svelte';
import { steadyAt } from '../../kit/timer';
import { momentOf, type Moment } from '../../text/dates';
import type { RoomMessage, Stamp } from '../../wire/types';

class Room {
  message = $state.raw<RoomMessage | null>(null);

  /** Wall time at the clock's last strike, or that at which the picture was frozen. */
  private get now(): number {
    return this.message?.stands_ms ?? now();
  }

  /** Steady time of the sitting, in milliseconds, at that time. */
  get steady(): number {
    return this.message ? steadyAt(this.message.anchor, this.now) : 0;
  }

  get wall(): Moment {
    return momentOf(this.now, this.message?.anchor.offset_minutes ?? 0);
  }

  /** Whether a speaker's time is the desk's affair alone. */
  get hidesClock(): boolean {
    return this.message?.speaker_clock === 'hidden';
  }

  hear(message: RoomMessage): void {
    this.message = message;
  }

  momentOf(stamp: Stamp): Moment {
    return momentOf(stamp.typed_ms ?? stamp.utc_ms, stamp.offset_minutes);
  }
}

export const room = new Room();
