/** Which form is open in the middle of the desk. */
export type Form = 'main' | 'amend' | 'postpone-definitely' | 'excused-from-duty' | 'recess';

const shown = $state<{ form: Form | null }>({ form: null });

export const openForm = (): Form | null => shown.form;

export function toggleForm(form: Form): void {
  shown.form = shown.form === form ? null : form;
}

export function closeForm(): boolean {
  const was = shown.form !== null;
  shown.form = null;
  return was;
}
