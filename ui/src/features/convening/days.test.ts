import { describe, expect, it } from 'vitest';
import { daysAfter, isoDay, sayDay, sayLimit } from './days';

describe('days', () => {
  it('are read as typed and counted across months and leap days', () => {
    expect(isoDay('2026年3月4日')).toBe('2026-03-04');
    expect(isoDay('2026-02-30')).toBeNull();
    expect(daysAfter('2028-02-20', 15)).toBe('2028-03-06');
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  });
  it('are told with the hour only where hours count', () => {
    expect(sayDay('2026-03-04')).toBe('2026年3月4日');
    expect(sayLimit({ day: '2026-03-04', time: null })).toBe('2026年3月4日');
    expect(sayLimit({ day: '2026-03-04', time: '18:30:00' })).toBe('2026年3月4日18:30');
  });
});
