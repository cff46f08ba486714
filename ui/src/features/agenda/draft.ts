/** An item as it is being typed. */
import type { ItemKind, ItemMarks, ItemView, PersonId, Side } from '../../wire/types';

export interface ItemDraft {
  title: string;
  minutes: string;
  kind: ItemKind;
  presenter: PersonId | null;
  presenterQuery: string;
  /** The sides of the debate, as typed; for and against where nothing was. */
  sides: string;
  /** Whether every meeting has it. */
  standing: boolean;
  /** The class of its matter; empty for an ordinary one. */
  matter: string;
}

export const blankItem = (): ItemDraft => ({
  title: '',
  minutes: '',
  kind: 'discussion',
  presenter: null,
  presenterQuery: '',
  sides: '',
  standing: false,
  matter: '',
});

export const draftOf = (item: ItemView): ItemDraft => ({
  title: item.title,
  minutes: item.minutes === null || item.minutes === undefined ? '' : String(item.minutes),
  kind: item.kind,
  presenter: item.presenter ?? null,
  presenterQuery: '',
  sides: '',
  standing: item.marks.standing ?? false,
  matter: item.marks.matter ?? '',
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
  marks: ItemMarks;
} {
  const minutes = minutesOf(draft.minutes);
  return {
    title: draft.title.trim(),
    kind: draft.kind,
    ...(minutes === undefined ? {} : { minutes }),
    ...(draft.presenter === null ? {} : { presenter: draft.presenter }),
    marks: {
      ...(draft.standing ? { standing: true } : {}),
      ...(draft.matter === '' ? {} : { matter: draft.matter }),
    },
  };
}

/** The sides as typed, one after another; none where the debate has its usual two. */
export function sidesOf(draft: ItemDraft): { sides?: Side[] } {
  const labels = draft.sides
    .split(/[\n,;/|\u3001\uFF0C\uFF1B]+/u)
    .map((label) => label.trim())
    .filter((label) => label !== '');
  if (labels.length === 0) return {};
  return { sides: labels.map((label, place) => ({ key: `side-${place + 1}`, label })) };
}
