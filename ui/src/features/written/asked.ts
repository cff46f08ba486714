/** Somebody whose form is being entered. */
export interface Asked {
  person: string;
  name: string;
  /** Their units or their seat. */
  about: string;
}

/** What is being typed about a form; the day, the way and the place stay for the next one. */
export interface FormDraft {
  whose: Asked | null;
  choice: 'for' | 'against' | 'abstain' | 'invalid';
  on: string;
  how: 'door' | 'venue' | 'post' | 'electronic' | 'posted' | '';
  place: string;
}

export const blankForm = (): FormDraft => ({
  whose: null, choice: 'for', on: '', how: '', place: '',
});
