/** A meeting to be called, as it is typed, and what is missing of it. */
import type { Held, NewMeeting, Particulars, Party, TemplateView } from '../../wire/types';
import { localText } from '../session/typed.svelte';

export interface MeetingDraft {
  body: string;
  number: string;
  title: string;
  place: string;
  day: string;
  time: string;
  seats: string;
  /** For how many minutes the room is there. */
  hall: string;
  rules: string;
  held: Held;
  /** Parties that must have a seat; a template names them. */
  parties: Party[];
  /** The template from which it is called; empty for none, and null while none was chosen. */
  template: string | null;
}

export const blankMeeting = (): MeetingDraft => ({
  body: '', number: '', title: '', place: '', day: '', time: '', seats: '', hall: '', rules: '',
  held: 'live', parties: [], template: null,
});

const whole = (text: string): number | undefined => {
  const flat = text.normalize('NFKC').trim();
  return /^\d{1,6}$/.test(flat) && Number(flat) > 0 ? Number(flat) : undefined;
};

const FIGURES = ['number', 'seats', 'hall'] as const;

/** Fields that were filled with something that cannot be read. */
export function unread(draft: MeetingDraft): (keyof MeetingDraft)[] {
  const bad: (keyof MeetingDraft)[] = FIGURES.filter(
    (field) => draft[field].trim() !== '' && whole(draft[field]) === undefined,
  );
  const planned = draft.day.trim() !== '' || draft.time.trim() !== '';
  if (planned && localText(draft.day, draft.time) === null) bad.push('day', 'time');
  return bad;
}

const figure = (known: number | null | undefined): string => (known == null ? '' : String(known));

/** Particulars as they would be typed. */
export const draftOf = (known: Particulars): MeetingDraft => ({
  ...blankMeeting(),
  body: known.body,
  number: figure(known.number),
  title: known.title ?? '',
  place: known.place ?? '',
  day: known.planned?.slice(0, 10) ?? '',
  time: known.planned?.slice(11, 16) ?? '',
  seats: figure(known.seats),
  hall: figure(known.hall_minutes),
  parties: known.parties ?? [],
});

/** A meeting as a template suggests it. */
export const draftFrom = (template: TemplateView): MeetingDraft => ({
  ...draftOf(template.particulars),
  rules: template.rules,
  template: template.id,
});

/** What the meeting is called by; none while the body's name is missing or a field is unread. */
export function particularsOf(draft: MeetingDraft): Particulars | null {
  if (draft.body.trim() === '' || unread(draft).length > 0) return null;
  const [number, seats, hall] = [whole(draft.number), whole(draft.seats), whole(draft.hall)];
  const planned = localText(draft.day, draft.time);
  return {
    body: draft.body.trim(),
    title: draft.title.trim(),
    place: draft.place.trim(),
    ...(number === undefined ? {} : { number }),
    ...(planned === null ? {} : { planned }),
    ...(seats === undefined ? {} : { seats }),
    ...(hall === undefined ? {} : { hall_minutes: hall }),
    ...(draft.parties.length === 0 ? {} : { parties: draft.parties }),
  };
}

/** The meeting; none while something is missing or cannot be read. */
export function meetingOf(draft: MeetingDraft, rules: string): NewMeeting | null {
  const particulars = particularsOf(draft);
  if (!particulars || rules === '') return null;
  const template = draft.template ? { template: draft.template } : {};
  return { particulars, held: draft.held, rules, ...template };
}
