/** Days of the calendar as they are typed, sent and told. */
import { dayText, dayTimeText, readLocal, timeText } from '../../text/dates';
import { t } from '../../text/texts.svelte';
import type { ConveningGap, Limit } from '../../wire/types';
import { localText } from '../session/typed.svelte';

/** A typed day as `YYYY-MM-DD`; none where it cannot be read. */
export const isoDay = (typed: string): string | null =>
  localText(typed, '00:00')?.slice(0, 10) ?? null;

/** `YYYY-MM-DD` some days later. */
export function daysAfter(iso: string, days: number): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** A day in words. */
export function sayDay(iso: string): string {
  const moment = readLocal(`${iso}T00:00`);
  return moment ? dayText(moment) : iso;
}

/** A local time in words. */
export function sayLocal(local: string): string {
  const moment = readLocal(local);
  return moment ? dayTimeText(moment) : local;
}

/** The last moment for something: a day, and an hour of it where hours count. */
export function sayLimit(limit: Limit): string {
  const moment = readLocal(`${limit.day}T${limit.time ?? '00:00'}`);
  if (!moment) return limit.day;
  return limit.time
    ? t('desk-acts-day-hour', { day: dayText(moment), time: timeText(moment) })
    : dayText(moment);
}

/** Why days cannot be told. */
export function sayGap(gap: ConveningGap): string {
  // keys: desk-acts-gap-*
  return t(`desk-acts-gap-${gap.gap}`, gap.gap === 'no-holiday-list' ? { year: String(gap.year) } : {});
}
