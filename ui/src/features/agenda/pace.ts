/** Whether the meeting keeps its plan. */
import { spent, type Running } from '../../kit/timer';

interface Plan {
  planned_end: number;
  current_ms: number;
  ahead_ms: number;
}

/** When it would end at this rate, in milliseconds since 1970-01-01 UTC. */
export function expectedEnd(
  plan: Plan, current: Running | null, steady: number, wall: number, breakLeft: number,
): number {
  const rest = current === null ? 0 : Math.max(0, plan.current_ms - spent(current, steady));
  return wall + Math.max(0, breakLeft) + rest + plan.ahead_ms;
}

/** By how many whole minutes it would end late; below zero where early. */
export const minutesLate = (plan: Plan, expected: number): number =>
  Math.trunc((expected - plan.planned_end) / 60_000);
