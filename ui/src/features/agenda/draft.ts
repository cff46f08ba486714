/** An item as it is being typed. */
import type { ItemKind, ItemView, PersonId } from '../../wire/types';

export interface ItemDraft {
  title: string;
  minutes: string;
  kind: ItemKind;
  presenter: PersonId | null;
  presenterQuery: string;
}

export const blankItem = (): ItemDraft => ({
  title: '',
  minutes: '',
  kind: 'discussion',
  presenter: null,
  presenterQuery: '',
});

export const draftOf = (item: ItemView): ItemDraft => ({
  title: item.title,
  minutes: item.minutes === null || item.minutes === undefined ? '' : String(item.minutes),
  kind: item.kind,
  presenter: item.presenter ?? null,
  presenterQuery: '',
});

/** Whole minutes as typed; none where nothing or something else was typed. */
export function minutesOf(text: string): number | undefined {
  const flat = text.normalize('NFKC').trim();
  const minutes = Number(flat);
  return /^\d{1,3}$/.test(flat) && minutes > 0 ? minutes : undefined;
}

/** The fields of the deed. */
export function planOf(draft: ItemDraft): {
  title: string;
  kind: ItemKind;
  minutes?: number;
  presenter?: PersonId;
} {
  const minutes = minutesOf(draft.minutes);
  return {
    title: draft.title.trim(),
    kind: draft.kind,
    ...(minutes === undefined ? {} : { minutes }),
    ...(draft.presenter === null ? {} : { presenter: draft.presenter }),
  };
}
