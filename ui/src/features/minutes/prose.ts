/** Prose that is being typed for a section of the minutes: in session, and in their editor. */
import type { Section } from '../../wire/types';
import { draft } from '../session/drafts.svelte';

export interface ProseDraft {
  text: string;
  /** What was recorded when it was last the same. */
  base: string;
}

export const proseDraft = (section: Section, recorded: string): ProseDraft =>
  draft(`prose-${JSON.stringify(section)}`, () => ({ text: recorded, base: recorded }));

/** Where nothing is being typed, what was recorded or undone shows at once. */
export function follow(typed: ProseDraft, recorded: string): void {
  if (typed.base === recorded) return;
  if (typed.text.trim() === typed.base.trim()) typed.text = recorded;
  typed.base = recorded;
}
