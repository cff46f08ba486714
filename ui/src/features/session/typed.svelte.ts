/** The time typed for entries of a meeting that was held on paper. */
import { utcOf, type Moment } from '../../text/dates';

const typed = $state({ day: '', time: '' });

export const typedDraft = (): { day: string; time: string } => typed;

/** Reads a day: year, month and day with anything between, or eight digits. */
export function parseDay(text: string): Pick<Moment, 'year' | 'month' | 'day'> | null {
  const flat = text.normalize('NFKC').trim();
  const found = /^(\d{4})(\d{2})(\d{2})$/.exec(flat) ?? /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(flat);
  if (!found) return null;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  const real = new Date(Date.UTC(year, month - 1, day));
  const same = real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
  return same ? { year, month, day } : null;
}

/** Reads a time: hour and minute, and a second where one is given. */
export function parseTime(text: string): Pick<Moment, 'hour' | 'minute' | 'second'> | null {
  const flat = text.normalize('NFKC').trim();
  const found =
    /^(\d{1,2})(\d{2})$/.exec(flat) ?? /^(\d{1,2})\D+(\d{1,2})(?:\D+(\d{1,2}))?\D*$/.exec(flat);
  if (!found) return null;
  const [hour = 0, minute = 0, second = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return hour < 24 && minute < 60 && second < 60 ? { hour, minute, second } : null;
}

/** A day and a time as `YYYY-MM-DDTHH:MM`; none where either cannot be read. */
export function localText(day: string, time: string): string | null {
  const [date, clock] = [parseDay(day), parseTime(time)];
  if (!date || !clock) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.year}-${two(date.month)}-${two(date.day)}T${two(clock.hour)}:${two(clock.minute)}`;
}

/** The typed time in milliseconds since 1970 in UTC; none while it cannot be read. */
export function typedTime(offsetMinutes: number): number | null {
  return readTyped(typed.day, typed.time, offsetMinutes);
}

export function readTyped(day: string, time: string, offsetMinutes: number): number | null {
  const [date, clock] = [parseDay(day), parseTime(time)];
  return date && clock ? utcOf({ ...date, ...clock }, offsetMinutes) : null;
}
