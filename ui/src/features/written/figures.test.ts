import { expect, test } from 'vitest';
import { hexOf, hundredths, dayOf } from './figures';

test('shares have two decimals', () => {
  expect([0, 5, 6666, 7500, 10_000].map(hundredths)).toEqual([
    '0.00%', '0.05%', '66.66%', '75.00%', '100.00%',
  ]);
});

test('days are written as the core reads them', () => {
  expect(dayOf({ year: 2026, month: 7, day: 3 })).toBe('2026-07-03');
});

test('a file crosses byte by byte', async () => {
  expect(await hexOf(new Blob([new Uint8Array([0, 15, 255, 137])]))).toBe('000fff89');
});
