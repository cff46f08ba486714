import { describe, expect, it } from 'vitest';
import { expectedEnd, minutesLate } from './pace';

const MINUTE = 60_000;
const plan = { planned_end: 100 * MINUTE, current_ms: 20 * MINUTE, ahead_ms: 30 * MINUTE };
const running = { spent_ms: 5 * MINUTE, running_since: 0 };

describe('the pace of a meeting', () => {
  it('is what is left of the item in hand and what is ahead', () => {
    expect(expectedEnd(plan, running, 5 * MINUTE, 50 * MINUTE, 0)).toBe(90 * MINUTE);
    expect(expectedEnd(plan, null, 0, 50 * MINUTE, 0)).toBe(80 * MINUTE);
  });
  it('goes on with the clock where an item has used its time, and in a break that is over', () => {
    expect(expectedEnd(plan, running, 30 * MINUTE, 75 * MINUTE, 0)).toBe(105 * MINUTE);
    expect(expectedEnd(plan, null, 0, 50 * MINUTE, 10 * MINUTE)).toBe(90 * MINUTE);
    expect(expectedEnd(plan, null, 0, 50 * MINUTE, -MINUTE)).toBe(80 * MINUTE);
  });
  it('is late by whole minutes', () => {
    expect(minutesLate(plan, 112.9 * MINUTE)).toBe(12);
    expect(minutesLate(plan, 100.9 * MINUTE)).toBe(0);
    expect(minutesLate(plan, 90 * MINUTE)).toBe(-10);
  });
});
