import { describe, expect, it } from 'vitest';
import { chimeBetween } from './chime';

describe("a speaker's clock", () => {
  it('sounds once when a minute is left and once when the time is over', () => {
    const heard = [];
    for (let left = 120_000; left > -5_000; left -= 1_000) {
      const chime = chimeBetween(120_000, left, left - 1_000);
      if (chime) heard.push([chime, left - 1_000]);
    }
    expect(heard).toEqual([['minute', 60_000], ['over', 0]]);
  });
  it('has nothing to say of the last minute where there was never more', () => {
    expect(chimeBetween(60_000, 60_000, 59_000)).toBeNull();
    expect(chimeBetween(60_000, 1_000, 0)).toBe('over');
  });
  it('does not sound again for a machine that slept', () => {
    expect(chimeBetween(120_000, -1_000, -90_000)).toBeNull();
    expect(chimeBetween(120_000, 90_000, -1_000)).toBe('over');
  });
});
