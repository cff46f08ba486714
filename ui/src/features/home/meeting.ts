/** A meeting to be called, as it is typed, and what is missing of it. */
import type { Held, NewMeeting, Particulars } from '../../wire/types';
import { localText } from '../session/typed.svelte';

export interface MeetingDraft {
  body: string;
  number: string;
  title: string;
  place: string;
  day: string;
  time: string;
  seats: string;
  rules: string;
  held: Held;
}

export const blankMeeting = (): MeetingDraft => ({
  body: '', number: '', title: '', place: '', day: '', time: '', seats: '', rules: '', held: 'live',
});

const whole = (text: string): number | undefined => {
  const flat = text.normalize('NFKC').trim();
  return /^\d{1,6}$/.test(flat) && Number(flat) > 0 ? Number(flat) : undefined;
};

/** Fields that were filled with something that cannot be read. */
export function unread(draft: MeetingDraft): (keyof MeetingDraft)[] {
  const bad: (keyof MeetingDraft)[] = [];
  if (draft.number.trim() !== '' && whole(draft.number) === undefined) bad.push('number');
  if (draft.seats.trim() !== '' && whole(draft.seats) === undefined) bad.push('seats');
  const planned = draft.day.trim() !== '' || draft.time.trim() !== '';
  if (planned && localText(draft.day, draft.time) === null) bad.push('day', 'time');
  return bad;
}

/** Particulars as they would be typed. */
export const draftOf = (known: Particulars): MeetingDraft => ({
  ...blankMeeting(),
  body: known.body,
  number: known.number == null ? '' : String(known.number),
  title: known.title ?? '',
  place: known.place ?? '',
  day: known.planned?.slice(0, 10) ?? '',
  time: known.planned?.slice(11, 16) ?? '',
  seats: known.seats == null ? '' : String(known.seats),
});

/** What the meeting is called by; none while the body's name is missing or a field is unread. */
export function particularsOf(draft: MeetingDraft): Particulars | null {
  if (draft.body.trim() === '' || unread(draft).length > 0) return null;
  const [number, seats] = [whole(draft.number), whole(draft.seats)];
  const planned = localText(draft.day, draft.time);
  return {
    body: draft.body.trim(),
    title: draft.title.trim(),
    place: draft.place.trim(),
    ...(number === undefined ? {} : { number }),
    ...(planned === null ? {} : { planned }),
    ...(seats === undefined ? {} : { seats }),
  };
}

/** The meeting; none while something is missing or cannot be read. */
export function meetingOf(draft: MeetingDraft, rules: string): NewMeeting | null {
  const particulars = particularsOf(draft);
  return particulars && rules !== '' ? { particulars, held: draft.held, rules } : null;
}
