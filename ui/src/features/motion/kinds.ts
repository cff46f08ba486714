/**
 * What each kind of motion needs to be made: where it stands among the others, which fields its
 * form shows and what is sent. A new kind is a line here, and a field where it needs a new one.
 */
import type { KindName, Proposal, QuestionView } from '../../wire/types';
import { changeOf, type MoveDraft } from './draft';

/** Where a kind stands among what can be moved. */
export const GROUPS = ['main', 'question', 'meeting', 'points'] as const;
export type Group = (typeof GROUPS)[number];

/** A part of the form. */
export type FieldName =
  | 'text' | 'words' | 'matter' | 'amend' | 'committee' | 'until' | 'special' | 'limits' | 'all'
  | 'minutes' | 'pending' | 'tabled' | 'referred' | 'adopted' | 'again' | 'appealable'
  | 'restated' | 'notice' | 'prevailing' | 'parts' | 'paragraphs' | 'method' | 'grounds'
  | 'person' | 'item';

export interface KindRow {
  group: Group;
  fields: readonly FieldName[];
  /** What is moved; none while something is missing. */
  propose: (typed: MoveDraft, top: QuestionView | undefined) => Proposal | null;
}

/** A whole number as typed; none where nothing or something else was. */
export function whole(text: string): number | undefined {
  const flat = text.normalize('NFKC').trim();
  return /^\d{1,6}$/.test(flat) && Number(flat) > 0 ? Number(flat) : undefined;
}

type Worded = Extract<Proposal, { text: string; kind: KindName }>['kind'];
type Bare = { [K in Proposal['kind']]: Extract<Proposal, { kind: K }> extends { kind: K }
  ? keyof Extract<Proposal, { kind: K }> extends 'kind' ? K : never : never }[Proposal['kind']];

/** A motion that is its words. */
const words = (group: Group, kind: Exclude<Worded, 'excused-from-duty' | 'suspend-rules'>,
  field: 'text' | 'words' = 'words'): KindRow => ({
  group, fields: kind === 'main' ? ['text', 'matter'] : [field],
  propose: ({ text, matter }) => {
    if (text.trim() === '') return null;
    const known = kind === 'main' && matter !== '' ? { matter } : {};
    return { kind, text: text.trim(), ...known };
  },
});
/** A motion that needs nothing said. */
const bare = (group: Group, kind: Bare): KindRow => ({
  group, fields: [], propose: () => ({ kind }),
});

const amend: KindRow = {
  group: 'question', fields: ['amend'],
  propose: (typed, top) => {
    if (!top) return null;
    const terms = termsOf(top.proposal);
    if (!terms) return { kind: 'amend', target: top.motion, change: changeOf(typed) };
    const to = KINDS[terms].propose(typed, top);
    return to && { kind: 'amend', target: top.motion, to };
  },
};

/** The kind by whose fields terms are amended; none where a motion has words instead. */
export function termsOf(proposal: Proposal): 'recess' | 'limit-extend-debate'
  | 'consider-seriatim' | 'division-question' | null {
  switch (proposal.kind) {
    case 'recess':
    case 'limit-extend-debate':
    case 'consider-seriatim':
    case 'division-question':
      return proposal.kind;
    default:
      return null;
  }
}

export const KINDS: Record<KindName, KindRow> = {
  main: words('main', 'main', 'text'),
  'main-incidental': words('main', 'main-incidental', 'text'),
  'take-from-table': {
    group: 'main', fields: ['tabled'],
    propose: ({ target }) => (target ? { kind: 'take-from-table', target } : null),
  },
  'discharge-committee': {
    group: 'main', fields: ['referred', 'notice'],
    propose: ({ target, notice }) =>
      target ? { kind: 'discharge-committee', target, notice } : null,
  },
  'rescind-amend-adopted': {
    group: 'main', fields: ['adopted', 'restated', 'notice'],
    propose: ({ target, text, restated, notice }) => {
      if (!target && text.trim() === '') return null;
      const what = target ? { target } : { text: text.trim() };
      const to = restated.trim() === '' ? {} : { to: restated.trim() };
      return { kind: 'rescind-amend-adopted', ...what, ...to, notice };
    },
  },
  reconsider: {
    group: 'main', fields: ['again', 'prevailing'],
    propose: ({ target, text, prevailing }) => {
      if (!target && text.trim() === '') return null;
      const what = target ? { target } : { text: text.trim() };
      return { kind: 'reconsider', ...what, prevailing };
    },
  },
  amend,
  'amend-secondary': amend,
  'postpone-definitely': {
    group: 'question', fields: ['until', 'special'],
    propose: ({ text, special }) => text.trim() === '' ? null
      : { kind: 'postpone-definitely', until: text.trim(), special_order: special },
  },
  commit: {
    group: 'question', fields: ['committee'],
    propose: ({ text, instructions }) => text.trim() === '' ? null
      : { kind: 'commit', to: text.trim(), instructions: instructions.trim() },
  },
  'limit-extend-debate': {
    group: 'question', fields: ['limits'],
    propose: (typed) => {
      const [seconds, speeches] = [whole(typed.seconds), whole(typed.speeches)];
      if (seconds === undefined && speeches === undefined) return null;
      return {
        kind: 'limit-extend-debate',
        ...(seconds === undefined ? {} : { seconds }),
        ...(speeches === undefined ? {} : { speeches }),
      };
    },
  },
  'previous-question': {
    group: 'question', fields: ['all'],
    propose: ({ all }) => ({ kind: 'previous-question', all }),
  },
  'lay-on-table': bare('question', 'lay-on-table'),
  'postpone-indefinitely': bare('question', 'postpone-indefinitely'),
  'object-consideration': bare('question', 'object-consideration'),
  'division-question': {
    group: 'question', fields: ['parts'],
    propose: ({ parts }) => {
      const said = parts.map((text) => text.trim()).filter((text) => text !== '');
      if (said.length < 2) return null;
      return {
        kind: 'division-question',
        parts: said.map((text) => ({ motion: crypto.randomUUID(), text })),
      };
    },
  },
  'consider-seriatim': {
    group: 'question', fields: ['paragraphs'],
    propose: (typed) => {
      const paragraphs = whole(typed.paragraphs);
      return paragraphs === undefined ? null : { kind: 'consider-seriatim', paragraphs };
    },
  },
  'withdraw-modify': {
    group: 'question', fields: ['pending', 'restated'],
    propose: ({ target, restated }, top) => {
      const about = target || top?.motion;
      if (!about) return null;
      const text = restated.trim() === '' ? {} : { text: restated.trim() };
      return { kind: 'withdraw-modify', target: about, ...text };
    },
  },
  'voting-method': {
    group: 'question', fields: ['method'],
    propose: ({ method }) => ({ kind: 'voting-method', method }),
  },
  'polls-close': bare('question', 'polls-close'),
  'polls-reopen': bare('question', 'polls-reopen'),
  'nominations-method': words('question', 'nominations-method'),
  'nominations-close': bare('question', 'nominations-close'),
  'nominations-reopen': bare('question', 'nominations-reopen'),
  recess: {
    group: 'meeting', fields: ['minutes'],
    propose: (typed) => {
      const minutes = whole(typed.minutes);
      return minutes === undefined ? null : { kind: 'recess', minutes };
    },
  },
  adjourn: bare('meeting', 'adjourn'),
  'fix-time-to-adjourn': {
    group: 'meeting', fields: ['until'],
    propose: ({ text }) =>
      text.trim() === '' ? null : { kind: 'fix-time-to-adjourn', until: text.trim() },
  },
  'orders-of-the-day': bare('meeting', 'orders-of-the-day'),
  'suspend-rules': {
    group: 'meeting', fields: ['words', 'grounds'],
    propose: ({ text, grounds }) =>
      text.trim() === '' ? null : { kind: 'suspend-rules', text: text.trim(), grounds },
  },
  'take-up-unnoticed': {
    group: 'meeting', fields: ['item'],
    propose: ({ item }) => (item ? { kind: 'take-up-unnoticed', item } : null),
  },
  'exclude-public': words('meeting', 'exclude-public'),
  'point-of-order': words('points', 'point-of-order'),
  appeal: {
    group: 'points', fields: ['appealable'],
    propose: ({ target }) => (target ? { kind: 'appeal', ruling: target } : null),
  },
  'parliamentary-inquiry': words('points', 'parliamentary-inquiry'),
  'request-information': words('points', 'request-information'),
  'question-of-privilege': words('points', 'question-of-privilege'),
  'read-papers': words('points', 'read-papers'),
  'excused-from-duty': {
    group: 'points', fields: ['person', 'words'],
    propose: ({ person, text }) =>
      person && text.trim() !== ''
        ? { kind: 'excused-from-duty', person, text: text.trim() } : null,
  },
  'division-assembly': bare('points', 'division-assembly'),
};
