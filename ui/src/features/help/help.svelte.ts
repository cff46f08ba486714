/** What is being explained; nothing while the help is closed. */
import { hasText, t } from '../../text/texts.svelte';
import type { Cite } from '../../wire/types';
import { notices } from '../notice/notices.svelte';
import { openForm } from '../motion/forms.svelte';
import { session } from '../session/session.svelte';
import { lawKey, termOfKind, termOfNext, type Term } from './terms';

export type Page = { term: Term } | { cite: Cite } | 'all';

const held = $state<{ page: Page | null }>({ page: null });

export const helpPage = (): Page | null => held.page;
export const closeHelp = (): void => {
  held.page = null;
};
export const explainTerm = (term: Term): void => {
  held.page = { term };
};
export const explainLaw = (cite: Cite): void => {
  held.page = { cite };
};
export const explainAll = (): void => {
  held.page = 'all';
};

/** Explains what is in hand: what was refused, what is being typed, or the next step. */
export function explainInHand(): void {
  const view = session.view;
  const refused = notices().findLast((notice) => notice.fault.cite !== null)?.fault.cite;
  const form = openForm();
  if (refused) explainLaw(refused);
  else if (form && 'move' in form) explainTerm(termOfKind(form.move));
  else if (view) {
    const next = view.vote ? 'close-vote' : view.offers.find((offer) => offer.primary)?.step;
    explainTerm(termOfNext(next, view.phase));
  } else explainAll();
}

/** What an article says; where it has no words of its own, what the law it stands in is about. */
export function sayLaw(cite: Cite): string {
  const key = lawKey(cite.source, cite.article);
  // keys: help-law-* help-source-*
  return t(hasText(key) ? key : `help-source-${cite.source}`);
}
