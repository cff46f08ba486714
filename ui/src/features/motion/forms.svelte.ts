/** Which form is open in the middle of the desk: a motion's, or that of an act of the chair. */
import type { KindName } from '../../wire/types';

/** Acts of the chair that need something said. */
export const CHAIR_FORMS = [
  'adopt-by-consent', 'take-up', 'record-consultation', 'recess', 'hand-over-chair',
  'open-election', 'choose-for-meeting', 'warn', 'recuse', 'end-recusal', 'record-position',
  'waive-quorum', 'pass-gate', 'open-straw-poll', 'link-questions', 'annul-vote',
  'approve-earlier-minutes',
] as const;
export type ChairForm = (typeof CHAIR_FORMS)[number];
/** Acts about the election that is being held, which need something said. */
export const ELECTION_FORMS = [
  'nominate', 'withdraw-candidate', 'open-round', 'draw-lots', 'end-election', 'annul-election',
] as const;
export type ElectionForm = (typeof ELECTION_FORMS)[number];
export type Form = { move: KindName } | { act: ChairForm | ElectionForm };
export const isElectionForm = (act: ChairForm | ElectionForm): act is ElectionForm =>
  (ELECTION_FORMS as readonly string[]).includes(act);

const shown = $state<{ form: Form | null }>({ form: null });

export const openForm = (): Form | null => shown.form;

/** What tells one form from another. */
export const formKey = (form: Form): string =>
  'move' in form ? `move-${form.move}` : `act-${form.act}`;

export function toggleForm(form: Form): void {
  const same = shown.form !== null && formKey(shown.form) === formKey(form);
  shown.form = same ? null : form;
}

export function closeForm(): boolean {
  const was = shown.form !== null;
  shown.form = null;
  return was;
}
