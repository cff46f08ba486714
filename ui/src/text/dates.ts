/** Days, times and durations in words, as the papers word them. */
import { t } from './texts.svelte';

/** A moment as a clock on the wall showed it. */
export interface Moment {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The local moment of `utcMs` where the wall is `offsetMinutes` ahead of UTC. */
export function momentOf(utcMs: number, offsetMinutes: number): Moment {
  const local = new Date(utcMs + offsetMinutes * 60_000);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
  };
}

/** Milliseconds since 1970 in UTC of a local moment. */
export function utcOf(moment: Moment, offsetMinutes: number): number {
  const { year, month, day, hour, minute, second } = moment;
  return Date.UTC(year, month - 1, day, hour, minute, second) - offsetMinutes * 60_000;
}

/** Reads `YYYY-MM-DDTHH:MM`. */
export function readLocal(text: string): Moment | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(text);
  if (!found) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1).map(Number);
  return { year, month, day, hour, minute, second: 0 };
}

export const timeText = (moment: Moment): string =>
  t('date-time', { hour: two(moment.hour), minute: two(moment.minute) });

export const secondsText = (moment: Moment): string =>
  t('date-time-seconds', {
    hour: two(moment.hour),
    minute: two(moment.minute),
    second: two(moment.second),
  });

const calendar = (moment: Moment) => ({
  year: moment.year,
  month: moment.month,
  day: moment.day,
  weekday: new Date(Date.UTC(moment.year, moment.month - 1, moment.day)).getUTCDay() || 7,
});

export const dayText = (moment: Moment): string => t('date-day', calendar(moment));

export const dayTimeText = (moment: Moment): string =>
  t('date-day-time', { day: t('date-day-weekday', calendar(moment)), time: timeText(moment) });

/** A duration to the second; what is finer is cut off. */
export function durationText(ms: number): string {
  const whole = Math.floor(Math.abs(ms) / 1000);
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  if (hours === 0 && minutes === 0) return t('date-duration-seconds', { n: String(seconds) });
  if (hours === 0 && seconds === 0) return t('date-duration-minutes-alone', { n: String(minutes) });
  const parts = [
    hours > 0 ? t('date-duration-hours', { n: String(hours) }) : '',
    minutes > 0 ? t('date-duration-minutes', { n: String(minutes) }) : '',
    seconds > 0 ? t('date-duration-seconds', { n: String(seconds) }) : '',
  ].filter((part) => part !== '');
  return parts.reduce((first, second) => t('date-duration-joined', { first, second }));
}
