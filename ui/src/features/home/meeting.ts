/** A meeting to be called, as it is typed, and what is missing of it. */
import type { Held, NewMeeting } from '../../wire/types';
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

/** The meeting; none while the body's name is missing or a field cannot be read. */
export function meetingOf(draft: MeetingDraft, rules: string): NewMeeting | null {
  if (draft.body.trim() === '' || rules === '' || unread(draft).length > 0) return null;
  const [number, seats] = [whole(draft.number), whole(draft.seats)];
  const planned = localText(draft.day, draft.time);
  return {
    particulars: {
      body: draft.body.trim(),
      title: draft.title.trim(),
      place: draft.place.trim(),
      ...(number === undefined ? {} : { number }),
      ...(planned === null ? {} : { planned }),
      ...(seats === undefined ? {} : { seats }),
    },
    held: draft.held,
    rules,
  };
}
