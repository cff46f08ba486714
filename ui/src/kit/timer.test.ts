import { describe, expect, it } from 'vitest';
import { countdown, left, share, spent, steadyAt, tone } from './timer';

describe('timers', () => {
  it('reads steady time from one instant on both clocks', () => {
    expect(steadyAt({ steady_ms: 5_000, utc_ms: 1_000_000 }, 1_007_250)).toBe(12_250);
  });
  it('counts what was spent before and what runs', () => {
    expect(spent({ spent_ms: 900, running_since: null }, 99_000)).toBe(900);
    expect(spent({ spent_ms: 900, running_since: 4_000 }, 6_500)).toBe(3_400);
    // The clock struck last before the speech began.
    expect(spent({ spent_ms: 0, running_since: 4_300 }, 4_000)).toBe(0);
  });
  it('counts a second until it is over, and below zero with a minus', () => {
    const figures = [120_000, 119_999, 74_000, 59_001, 1, 0, -999, -1_000, -7_400, 3_725_000];
    expect(figures.map(countdown)).toEqual([
      '2:00', '2:00', '1:14', '1:00', '0:01', '0:00', '0:00', '−0:01', '−0:07', '1:02:05',
    ]);
  });
  it('turns amber in the last minute and red when it is over', () => {
    expect(tone(120_000, 60_001)).toBe('jade');
    expect(tone(120_000, 60_000)).toBe('amber');
    expect(tone(120_000, 1)).toBe('amber');
    expect(tone(120_000, 0)).toBe('seal');
    expect(tone(60_000, 45_000)).toBe('jade');
    expect(tone(60_000, 30_000)).toBe('amber');
  });
  it('keeps the ring within itself', () => {
    expect(share(120_000, 60_000)).toBe(0.5);
    expect(share(120_000, -9)).toBe(0);
    expect(share(0, 5)).toBe(0);
  });
  it('shows one figure in both windows for the same instants', () => {
    const timer = { spent_ms: 1_234, running_since: 50_321 };
    for (let utc = 900_000; utc < 960_000; utc += 1000) {
      const [desk, room] = [{ steady_ms: 40_000, utc_ms: 880_000 }, { steady_ms: 60_000, utc_ms: 900_000 }]
        .map((anchor) => countdown(left(120_000, timer, steadyAt(anchor, utc))));
      expect(desk).toBe(room);
    }
  });
});
