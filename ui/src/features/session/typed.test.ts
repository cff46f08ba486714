import { describe, expect, it } from 'vitest';
import { localText, parseDay, parseTime, readTyped } from './typed.svelte';

describe('typed days and times', () => {
  it('reads days as people write them', () => {
    const day = { year: 2026, month: 3, day: 4 };
    for (const text of ['2026-03-04', '2026/3/4', '2026.3.4', '20260304', '2026年3月4日', '２０２６－３－４']) {
      expect(parseDay(text)).toEqual(day);
    }
    for (const text of ['2026-02-30', '2026-13-01', '3-4', '']) expect(parseDay(text)).toBeNull();
  });
  it('reads times as people write them', () => {
    for (const text of ['19:05', '1905', '19：05', '19时05分']) {
      expect(parseTime(text)).toEqual({ hour: 19, minute: 5, second: 0 });
    }
    expect(parseTime('19:05:44')?.second).toBe(44);
    for (const text of ['24:00', '19:60', '19', '']) expect(parseTime(text)).toBeNull();
  });
  it('joins them', () => {
    expect(localText('2026/3/4', '905')).toBe('2026-03-04T09:05');
    expect(readTyped('2026-03-14', '19:05', 480)).toBe(Date.UTC(2026, 2, 14, 11, 5));
    expect(readTyped('2026-03-14', 'x', 480)).toBeNull();
  });
});
