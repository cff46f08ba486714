/** The meeting that is being typed. It outlives the page, and a meeting opened in between. */
import { blankMeeting, type MeetingDraft } from './meeting';

const typed = $state(blankMeeting());

export const meetingDraft = (): MeetingDraft => typed;
