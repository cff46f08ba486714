import type {
  DeskView, ItemView, MeetingRecord, Offer, QuestionView, Step, VoteView,
} from '../../src/wire/types';
import { CITE, MAJORITY, QUORUM, roll, stamp, STEADY } from './people';

const SIDES = [{ key: 'for' }, { key: 'against' }];
const item = (n: number, title: string, minutes: number, more: Partial<ItemView> = {}): ItemView => ({
  item: `i${n}`, parent: null, number: [n], title, kind: 'discussion', minutes, presenter: null,
  sides: SIDES, status: 'waiting', timer: { spent_ms: 0, running_since: null }, motions: 0,
  amendments: 0, speeches: 0, ...more,
});
const agenda: ItemView[] = [
  item(1, '确认议程', 3, { status: 'closed', kind: 'procedure', timer: { spent_ms: 180_000, running_since: null } }),
  item(2, '上次决议办理情况', 10, { status: 'closed', kind: 'report', speeches: 4, timer: { spent_ms: 560_000, running_since: null } }),
  item(3, '顶楼晾晒架选址与样式', 25, { status: 'open', motions: 1, amendments: 1, speeches: 6, kind: 'decision',
    timer: { spent_ms: 0, running_since: STEADY - 14.4 * 60_000 } }),
  item(4, '晾晒架使用公约', 15, { kind: 'decision' }),
  item(5, '施工监督小组人选', 10, { kind: 'decision' }),
  item(6, '自由提议', 10),
];
export const main: QuestionView = {
  motion: 'q1', kind: 'main', degree: 0, label: '3-1', mover: '李秀英', seconder: '赵丽',
  text: '在 13 楼顶层东侧安装单杆铝合金晾晒架，惠及全楼 154 户。', pieces: [], about: '',
  status: { state: 'pending' }, threshold: MAJORITY,
};
export const amendment: QuestionView = {
  motion: 'q2', kind: 'amend', degree: 1, label: '', mover: '周敏', seconder: '王海',
  text: '双杆不锈钢',
  pieces: [
    { mark: 'keep', text: '在 13 楼顶层东侧安装' },
    { mark: 'strike', text: '单杆铝合金' },
    { mark: 'insert', text: '双杆不锈钢' },
    { mark: 'keep', text: '晾晒架，惠及全楼 154 户。' },
  ],
  about: '', status: { state: 'pending' }, threshold: MAJORITY,
};
export const vote: VoteView = {
  vote: 'v1', question: amendment, status: 'open', entitled: 31, present: 23, ask_abstain: true,
  threshold: MAJORITY, tally: null, verdict: null, decided: null, in_doubt: false, recount: null,
  ruling: null, ruling_reason: '',
};
const decided: VoteView = {
  ...vote, status: 'decided', decided: stamp(1),
  tally: { for: { heads: 17 }, against: { heads: 4 }, abstain: { heads: 2 }, spoiled: { heads: 0 } },
  verdict: { carried: true, entitled: 31, present: 23, participating: 23, cast: 21,
    not_recorded: 0, base: 'cast', base_count: 21, share: { num: 1, den: 2, strict: true },
    needed: 11, tie: false, cite: CITE },
};
const NOT_NOW: Partial<Record<Step, string>> = {
  'move-main': 'refusal-question-first', adjourn: 'refusal-question-pending',
  'close-item': 'refusal-question-pending', 'start-item': 'refusal-question-pending',
};
const ALL: Step[] = ['open-sign-in', 'open-sitting', 'start-item', 'close-item', 'give-floor',
  'pause-speech', 'extend-speech', 'end-speech', 'point-of-order', 'move-main', 'move-amend',
  'move-postpone-definitely', 'move-excused-from-duty', 'withdraw-motion', 'open-vote', 'recess',
  'adjourn', 'sign-chair', 'sign-secretary'];
const offers = (primary: Step | null, not: Partial<Record<Step, string>> = NOT_NOW): Offer[] =>
  ALL.map((step) => ({
    step, primary: step === primary,
    refusal: not[step] ? { key: not[step], args: { motion: main.text }, cite: CITE } : null,
  }));
const entry = (n: number, minutes: number, seconds: number, key: string, args: object) => ({
  act: `a${n}`, place: 0, at: stamp(minutes, seconds), undone: false, corrected: false,
  correctable: ['person' as const],
  words: { key, args: args as Record<string, string>, cite: null },
});
const session: DeskView = {
  meeting: 'm1', version: 88, held: 'live', phase: 'in-session', rules: 'cn-residents-council',
  particulars: { body: '长江大厦楼栋议事会', number: 3, title: '', place: '一楼大堂',
    planned: '2026-03-14T19:00' },
  side_required: true, speech_seconds: 120, opened: stamp(42), adjourned: null, recess: null,
  chair: 'p8', secretary: 'p9', agenda, current: 'i3', upcoming: 'i4', quorum: QUORUM, roll,
  speaker: {
    request: 'r1', person: 'p0', name: '李秀英', seat: '3 单元 1102', purpose: 'speak',
    side: { key: 'for' }, nth: 1, limit_ms: 120_000,
    timer: { spent_ms: 0, running_since: STEADY - 46_000 },
    by_side: [{ side: { key: 'for' }, speeches: 3 }, { side: { key: 'against' }, speeches: 3 }],
    earlier_ms: 46_000,
  },
  interrupted: [],
  queue: [
    { request: 'r2', person: 'p1', name: '陈建国', purpose: 'speak', side: { key: 'against' }, nth: 1, seconds: 120 },
    { request: 'r3', person: 'p2', name: '刘芳', purpose: 'speak', side: { key: 'for' }, nth: 1, seconds: 120 },
    { request: 'r4', person: 'p3', name: '吴志强', purpose: 'speak', side: { key: 'against' }, nth: 2, seconds: 120 },
    { request: 'r5', person: 'p20', name: '张经理', purpose: 'question', side: null, nth: 1, seconds: 60 },
  ],
  pending: [amendment, main], awaiting_second: null, vote: null, announced: null, in_doubt: [],
  votes: [], offers: offers('give-floor'),
  cue: { key: 'cue-speaking', cite: null, args: { speaker: '李秀英', waiting: 'yes', next: '陈建国',
    side: 'against', purpose: 'speak' } },
  recent: [
    entry(2, 0, -16, 'recent-floor-given', { person: '李秀英', purpose: 'speak', side: 'for' }),
    entry(1, 0, -52, 'recent-seconded', { person: '王海', kind: 'amend', text: '双杆不锈钢' }),
  ],
  undo: { act: 'a2', entry: { key: 'recent-floor-given', cite: null,
    args: { person: '李秀英', purpose: 'speak', side: 'for' } } },
  minutes: { prose: [], signatures: [], frozen: null },
};
const bare: Partial<DeskView> = { speaker: null, queue: [], pending: [], current: null, opened: null };
const fresh: ItemView[] = agenda.map((known) => ({
  ...known, status: 'waiting', motions: 0, amendments: 0, speeches: 0,
  timer: { spent_ms: 0, running_since: null },
}));
const preparing: DeskView = {
  ...session, ...bare, phase: 'preparing', offers: offers('open-sign-in', {}),
  agenda: [...fresh.slice(0, 3), { ...item(7, '选址', 10), number: [3, 1], parent: 'i3' },
    { ...item(8, '样式', 15), number: [3, 2], parent: 'i3' }, ...fresh.slice(3)],
  cue: { key: 'cue-prepared', args: {}, cite: null },
};

export const desks: Record<string, DeskView> = {
  session, preparing,
  blank: { ...preparing, agenda: [], roll: [], chair: null, secretary: null, undo: null, recent: [],
    cue: { key: 'cue-no-roll', args: {}, cite: null } },
  paper: { ...session, held: 'on-paper' },
  signin: { ...session, ...bare, phase: 'signing-in', agenda: fresh, offers: offers('open-sitting', {}),
    cue: { key: 'cue-sign-in-quorum', cite: null, args: { members: 31, present: 23, needed: 16, missing: 0 } } },
  idle: { ...session, ...bare, current: 'i3', pending: [amendment, main], offers: offers('open-vote'),
    cue: { key: 'cue-ready-to-vote', cite: null, args: { kind: 'amend', text: '双杆不锈钢',
      strike: '单杆铝合金', change: 'replace', about: '', waiting: 'no', next: '', side: 'neutral', purpose: 'speak' } } },
  second: { ...session, ...bare, current: 'i3', pending: [main], offers: offers('second'),
    awaiting_second: { ...amendment, seconder: '', status: { state: 'awaiting-second' } },
    cue: { key: 'cue-second', cite: null, args: { mover: '周敏', kind: 'amend', text: '双杆不锈钢',
      strike: '单杆铝合金', change: 'replace', about: '' } } },
  vote: { ...session, ...bare, current: 'i3', vote, pending: [amendment, main], offers: offers('close-vote'),
    cue: { key: 'cue-vote-abstain', cite: CITE, args: { kind: 'amend', text: '双杆不锈钢', present: 23,
      strike: '单杆铝合金', change: 'replace', about: '' } } },
  result: { ...session, ...bare, current: 'i3', announced: decided, pending: [{ ...main,
    text: '在 13 楼顶层东侧安装双杆不锈钢晾晒架，惠及全楼 154 户。' }], offers: offers('open-vote'),
    cue: { key: 'cue-carried', cite: CITE, args: { kind: 'amend', text: '双杆不锈钢', for: 17, against: 4,
      abstain: 2, pending: 'yes', next: '在 13 楼顶层东侧安装双杆不锈钢晾晒架，惠及全楼 154 户。',
      strike: '单杆铝合金', change: 'replace', about: '' } } },
  doubt: { ...session, ...bare, current: 'i3', in_doubt: [{ ...decided, in_doubt: true,
    recount: { ...decided.verdict!, present: 20, carried: false } }], offers: offers('settle-vote'),
    cue: { key: 'cue-vote-in-doubt', cite: null, args: { text: '双杆不锈钢' } } },
  recess: { ...session, ...bare, current: 'i3', phase: 'recess', recess: { since: stamp(4), minutes: 10 },
    offers: offers('resume-sitting'), cue: { key: 'cue-recess', args: {}, cite: null } },
  adjourned: { ...session, ...bare, phase: 'adjourned', adjourned: stamp(0), offers: offers('sign-chair'),
    cue: { key: 'cue-adjourned', args: {}, cite: null } },
  signing: { ...session, ...bare, phase: 'signing', adjourned: stamp(0), offers: offers('sign-secretary'),
    cue: { key: 'cue-signing', args: { office: 'secretary' }, cite: null },
    minutes: { prose: [], frozen: null, signatures: [{ office: 'chair', name: '杨静',
      drawing: '00', at: stamp(0) }] } },
};

export const record: MeetingRecord = {
  meeting: 'm1', particulars: session.particulars, held: 'live', phase: 'adjourned',
  rules: 'cn-residents-council', rules_sha256: '00', opened: stamp(42), adjourned: stamp(0),
  recesses: [], quorum_at_opening: QUORUM, opening: '', closing: '', decisions: [main],
  offices: [
    { office: 'chair', name: '杨静', spell: { from: stamp(50), until: null } },
    { office: 'secretary', name: '黄磊', spell: { from: stamp(50), until: null } },
  ],
  roll: roll.map((seat) => ({ seat, attended: seat.arrived !== null, left_early: false, spells: [] })),
  items: agenda.map((known) => ({
    item: known.item, number: known.number, title: known.title, presenter: '', status: known.status,
    spells: [], prose: known.item === 'i3' ? '大家先议定了三项共识：安全、耐用、公平使用。' : '',
    speeches: known.item === 'i3' ? [{ name: '李秀英', purpose: 'speak', side: { key: 'for' },
      spent_ms: 90_000, began: stamp(9) }, { name: '陈建国', purpose: 'speak',
      side: { key: 'against' }, spent_ms: 90_000, began: stamp(7) }] : [],
    steps: known.item === 'i3' ? [
      { step: 'moved', with: { at: stamp(12), question: main, moved_text: main.text } },
      { step: 'moved', with: { at: stamp(9), question: amendment, moved_text: amendment.text } },
      { step: 'voted', with: decided },
      { step: 'reworded', with: { at: stamp(1), text: '在 13 楼顶层东侧安装双杆不锈钢晾晒架，惠及全楼 154 户。' } },
    ] : [],
  })),
  corrections: [], prose: [], signatures: [], version: 88,
};
