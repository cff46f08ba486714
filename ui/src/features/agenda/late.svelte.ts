/** Whether the meeting that is open keeps its plan, at the clock's last strike. */
import { now } from '../../kit/clock.svelte';
import type { PaceView } from '../../wire/types';
import { meeting, session } from '../session/session.svelte';
import { expectedEnd, minutesLate } from './pace';

export interface PaceNow {
  plan: PaceView;
  /** When it would end, in milliseconds since 1970-01-01 UTC. */
  expected: number;
  /** By how many whole minutes late; below zero where early. */
  late: number;
}

/** How it runs; none where nothing is planned, and while it does not run. */
export function paceNow(): PaceNow | null {
  const view = meeting();
  const plan = view.pace;
  if (!plan) return null;
  const current = view.agenda.find((item) => item.item === view.current);
  const breakLeft = view.recess?.minutes
    ? view.recess.minutes * 60_000 - (session.steady - view.recess.since.steady_ms) : 0;
  const expected = expectedEnd(plan, current?.timer ?? null, session.steady, now(), breakLeft);
  return { plan, expected, late: minutesLate(plan, expected) };
}
