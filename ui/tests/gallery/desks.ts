import { ballots } from './ballots';
import type {
  ConveningView, DeskView, FoundOwners, ItemView, KindName, MeetingRecord, Offer, OwnersView,
  QuestionView, RegisterReading, Step, TalkView, VoteView, Words,
} from '../../src/wire/types';
import { KINDS } from '../../src/features/motion/kinds';
import { writtenOf } from './written';
import { CITE, ELECTION_RULE, MAJORITY, NOW, QUORUM, roll, stamp, STEADY } from './people';

const SIDES = [{ key: 'for' }, { key: 'against' }];
export const item = (n: number, title: string, minutes: number, more: Partial<ItemView> = {}): ItemView => ({
  item: `i${n}`, parent: null, number: [n], title, kind: 'discussion', minutes, presenter: null,
  sides: SIDES, status: 'waiting', timer: { spent_ms: 0, running_since: null }, motions: 0,
  amendments: 0, speeches: 0, gates: [], consultation: null, sequence: [], marks: {}, papers: [],
  majority: null, ...more,
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
const says = (kind: KindName, args: Record<string, string>): Words => ({
  key: 'question-says', cite: null, args: { kind, text: '', strike: '', change: 'none', about: '',
    target: '', minutes: 0, seconds: 0, speeches: 0, count: 0, choice: 'none', more: '', named: 'no', ...args },
});
const asked = {
  debatable: true, amendable: true, decided: 'majority' as const, seriatim: null, ruling: '',
};
export const main: QuestionView = {
  ...asked, says: says('main', { text: '在 13 楼顶层东侧安装单杆铝合金晾晒架，惠及全楼 154 户。' }),
  proposal: { kind: 'main', text: '' },
  motion: 'q1', kind: 'main', degree: 0, label: '3-1', mover: '李秀英', seconder: '赵丽',
  text: '在 13 楼顶层东侧安装单杆铝合金晾晒架，惠及全楼 154 户。', pieces: [], about: '',
  status: { state: 'pending' }, threshold: MAJORITY,
};
export const amendment: QuestionView = {
  ...asked, says: says('amend', { text: '双杆不锈钢', strike: '单杆铝合金', change: 'replace' }),
  proposal: { kind: 'amend', target: 'q1', change: { strike: '单杆铝合金', insert: '双杆不锈钢' } },
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
  method: null, papers: null, polls_closed: false, present_at_close: null, chair: 'with-others',
  nth: 1, votes: 1, annulled: false, annullable: false,
  vote: 'v1', question: amendment, status: 'open', entitled: 31, present: 23, ask_abstain: true,
  threshold: MAJORITY, tally: null, verdict: null, decided: null, in_doubt: false, recount: null,
  ruling: null, ruling_reason: '', answers: [], apart: [], places: [],
};
const decided: VoteView = {
  ...vote, status: 'decided', decided: stamp(1),
  tally: { for: { heads: 17 }, against: { heads: 4 }, abstain: { heads: 2 }, spoiled: { heads: 0 } },
  verdict: { carried: true, entitled: 31, present: 23, participating: 23, cast: 21,
    not_recorded: 0, base: 'cast', base_count: 21, share: { num: 1, den: 2, strict: true },
    needed: 11, tie: false, cite: CITE, name: 'simple', arithmetic: [{ what: 'favour', by: 'heads',
      base: 'cast', part: 17, whole: 21, share: { num: 1, den: 2, strict: true }, needed: 11,
      reached: true }] },
};
export const NOT_NOW: Partial<Record<Step | `move-${KindName}`, string>> = {
  'move-main': 'refusal-question-first', adjourn: 'refusal-question-pending',
  'close-item': 'refusal-question-pending', 'start-item': 'refusal-question-pending',
  'move-amend': 'refusal-question-first', 'move-appeal': 'refusal-nothing-to-appeal',
  'next-paragraph': 'refusal-no-paragraphs', 'take-up': 'refusal-nothing-put-off',
  'record-consultation': 'refusal-no-consultation', 'choose-for-meeting': 'refusal-holds-office',
  'take-back-chair': 'refusal-chair-not-handed-over', 'open-doors': 'refusal-doors-stand-so',
  'open-public-time': 'refusal-question-pending', 'waive-quorum': 'refusal-no-waiver',
  'close-public-time': 'refusal-public-time-stands-so', 'pass-gate': 'refusal-no-gates',
  'open-election': 'refusal-question-pending', nominate: 'refusal-no-election',
  'second-nomination': 'refusal-no-election', 'answer-nomination': 'refusal-no-election',
  'withdraw-candidate': 'refusal-no-election', 'set-nominations': 'refusal-no-election',
  'weigh-option': 'refusal-no-election', 'open-round': 'refusal-no-election',
  'write-in': 'refusal-no-election', 'count-round': 'refusal-no-election',
  'announce-round': 'refusal-no-election', 'draw-lots': 'refusal-no-election',
  acclaim: 'refusal-no-election', 'end-election': 'refusal-no-election',
  'annul-election': 'refusal-no-election',
  rule: 'refusal-body-decides', 'withdraw-motion': 'refusal-belongs-to-body',
};
/** What Robert's Rules do not let be moved while an amendment is pending. */
const NOT_BELOW: KindName[] = ['main-incidental', 'take-from-table', 'discharge-committee',
  'rescind-amend-adopted', 'polls-close', 'polls-reopen', 'nominations-method', 'nominations-close',
  'nominations-reopen', 'object-consideration', 'postpone-indefinitely', 'take-up-unnoticed',
  'exclude-public', 'division-assembly', 'consider-seriatim', 'division-question'];
const below: typeof NOT_NOW = { ...NOT_NOW, ...Object.fromEntries(
  NOT_BELOW.map((kind) => [`move-${kind}`, 'refusal-question-first'])) };
/** And what it does not while nothing is pending. */
const NOT_BARE: KindName[] = ['amend', 'amend-secondary', 'postpone-definitely', 'commit',
  'limit-extend-debate', 'previous-question', 'lay-on-table', 'postpone-indefinitely',
  'object-consideration', 'division-question', 'consider-seriatim', 'withdraw-modify',
  'voting-method', 'polls-close', 'polls-reopen', 'read-papers', 'division-assembly', 'appeal'];
const STEPS: Step[] = ['open-sign-in', 'open-sitting', 'choose-for-meeting', 'start-item',
  'close-item', 'ask-for-floor', 'give-floor', 'pause-speech', 'extend-speech', 'end-speech',
  'withdraw-motion', 'rule', 'adopt-by-consent', 'take-up', 'next-paragraph',
  'record-consultation', 'open-vote', 'close-vote', 'settle-vote', 'waive-quorum',
  'hand-over-chair', 'take-back-chair', 'warn', 'recuse', 'end-recusal', 'record-position',
  'open-public-time',
  'close-public-time', 'open-doors', 'pass-gate', 'give-proxy', 'recess', 'resume-sitting',
  'adjourn', 'publish', 'sign-chair', 'sign-secretary', 'second', 'open-straw-poll', 'link-questions',
  'annul-vote', 'put-again', 'move-linked', 'count-straw-poll', 'open-election', 'nominate',
  'second-nomination', 'answer-nomination', 'withdraw-candidate', 'set-nominations', 'weigh-option',
  'open-round', 'write-in', 'count-round', 'announce-round', 'draw-lots', 'acclaim', 'end-election',
  'annul-election'];
/** The short list of the twelve principles. */
const SHORT: KindName[] = ['main', 'amend', 'amend-secondary', 'postpone-definitely', 'commit',
  'previous-question', 'limit-extend-debate', 'recess', 'adjourn', 'point-of-order', 'appeal',
  'request-information', 'excused-from-duty'];
const LONG = Object.keys(KINDS) as KindName[];
/** No motion but those about the polls is made while a vote is being taken. */
const whileVoting: typeof NOT_NOW = { ...NOT_NOW, ...Object.fromEntries(
  LONG.filter((kind) => kind !== 'polls-close').map((kind) => [`move-${kind}`, 'refusal-vote-is-open'])) };
export const offers = (primary: Step | null, not: typeof NOT_NOW = NOT_NOW, kinds = SHORT): Offer[] => {
  const why = (key: string | undefined) =>
    key ? { key, args: { motion: main.text, person: '杨静' }, cite: CITE } : null;
  return [
    ...STEPS.map((step) => ({ step, primary: step === primary, refusal: why(not[step]) })),
    ...kinds.map((kind) => ({
      step: 'move' as const, kind, primary: false, refusal: why(not[`move-${kind}`]),
    })),
  ];
};
const talk = (times: number): TalkView['item'] => ({
  people: ([['p1', '陈建国', 2, 118], ['p0', '李秀英', 1, 46], ['p2', '刘芳', 1, 90]] as const).map(
    ([person, name, speeches, seconds]) => ({ person, name, speeches: speeches * times,
      timer: { spent_ms: seconds * 1000 * times,
        running_since: person === 'p0' ? STEADY - 46_000 : null } })),
  sides: [
    { side: { key: 'for' }, speeches: 3, timer: { spent_ms: 210_000, running_since: STEADY - 46_000 } },
    { side: { key: 'against' }, speeches: 3, timer: { spent_ms: 188_000, running_since: null } },
    { side: null, speeches: 1, timer: { spent_ms: 40_000, running_since: null } },
  ],
});
const convening: ConveningView = {
  notice: {
    rule: { days: 7, count: 'from-next-day', urgent_days: 3, cite: CITE },
    ordinary: { latest: { day: '2026-03-07', time: null }, gap: null },
    urgent: { latest: { day: '2026-03-11', time: null }, gap: null },
  },
  given: null, agenda: { lock: 'warn', take_up: null, cite: CITE, unannounced: [] },
  requisitions: [{ rule: { group: 'households', share: { num: 1, den: 5, strict: false }, at_least: 0,
    cite: CITE }, of: 154, need: 31 }],
  demanded: [], composition: [], publication: {
    rule: { days: 15, within_days: 3, cite: CITE }, adjourned: null, post_by: null, done: false,
  },
  postings: [],
};
const entry = (n: number, minutes: number, seconds: number, key: string, args: object) => ({
  act: `a${n}`, place: 0, at: stamp(minutes, seconds), undone: false, corrected: false,
  correctable: ['person' as const],
  words: { key, args: args as Record<string, string>, cite: null },
});
export const session: DeskView = {
  annulled: [], straw: null, straw_polls: [],
  meeting: 'm1', version: 88, held: 'live', phase: 'in-session', rules: 'cn-residents-council',
  particulars: { body: '长江大厦楼栋议事会', number: 3, title: '', place: '一楼大堂',
    planned: '2026-03-14T19:00' },
  side_required: true, speech_seconds: 120, matters: [], consultation: null, convening,
  preparation: { planned_minutes: 73, hall_minutes: null, parties: [], checks: [] },
  presiding: 'p8', doors_closed: null, public_time: false, suspended: [], warnings: [],
  limits: { seconds: 120, speeches: 2, ordered: false }, overridable: true, appealable: null,
  tabled: [], referred: [], postponed: [], adopted: [], opened: stamp(42), adjourned: null, recess: null,
  chair: 'p8', secretary: 'p9', agenda, current: 'i3', upcoming: 'i4',
  pace: { planned_end: NOW + 58 * 60_000, current_ms: 24.6 * 60_000, ahead_ms: 34.4 * 60_000, unplanned: 1 },
  talk: { item: talk(1), meeting: talk(2) }, owners: null, quorum: QUORUM, roll,
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
  pending: [amendment, main], awaiting_second: null, method: null, vote: null, announced: null, in_doubt: [],
  votes: [], written: [], election: null, elections: [], election_rule: ELECTION_RULE,
  offers: offers('give-floor'),
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
export const bare: Partial<DeskView> = { pace: null, speaker: null, queue: [], pending: [], current: null, opened: null };
const fresh: ItemView[] = agenda.map((known) => ({
  ...known, status: 'waiting', motions: 0, amendments: 0, speeches: 0,
  timer: { spent_ms: 0, running_since: null },
}));
export const preparing: DeskView = {
  ...session, ...bare, phase: 'preparing', offers: offers('open-sign-in', {}),
  agenda: [...fresh.slice(0, 3), { ...item(7, '选址', 10), number: [3, 1], parent: 'i3' },
    { ...item(8, '样式', 15), number: [3, 2], parent: 'i3' }, ...fresh.slice(3)],
  cue: { key: 'cue-prepared', args: {}, cite: null },
};

/** An assembly of owners, whose register was adopted. */
const register: NonNullable<OwnersView['register']> = {
  source: '市不动产登记中心查询结果', as_of: '2026-06-01', parking_counts: false,
  totals: {
    heads: 154, counted: { units: 161, area: 134_286_857 },
    registered: { units: 142, area: 118_400_000 }, surveyed: { units: 12, area: 9_886_857 },
    contract: { units: 7, area: 6_000_000 }, left_out: { units: 60, area: 7_500_000 },
  },
};
const owners: OwnersView = {
  rule: { parking_counts: false, cite: { source: 'cn-owners-guidance', article: '25' } },
  register: null,
};
/** What is read from a file, and what is wrong with another. */
export const registerPreview: RegisterReading = {
  preview: { totals: register.totals, parking_counts: false, sums: [163],
    merged: [{ name: '王海', lines: [12, 88] }, { name: '李秀英、赵丽', lines: [40, 41, 97] }] },
  faults: [],
};
export const registerFaults: RegisterReading = {
  preview: null,
  faults: ([
    [7, 'registered', 'area-too-fine', { value: '88.12345' }], [12, 'room', 'is-a-date', {}],
    [31, null, 'area-missing', {}], [40, 'room', 'unit-twice', { value: '3幢2单元1102', first: 9 }],
    [55, 'use', 'use-unknown', { value: '寺庙' }],
    [56, 'number', 'number-of-another', { value: '17', first: 20 }],
  ] as const).map(([line, column, key, args]) => ({
    line, column, words: { key: `register-fault-${key}`, args, cite: null },
  })),
};
export const foundOwners: FoundOwners = {
  found: 23,
  owners: [
    { person: 'p1', name: '王海', developer: false, units: ['3幢2单元1102', '地库B1-023'],
      units_in_all: 2, area: 881_200, on_roll: true },
    { person: 'p2', name: '李秀英、赵丽', developer: false, units: ['3幢2单元1103'],
      units_in_all: 1, area: 905_000, on_roll: false },
    { person: 'p3', name: '长江置业有限公司', developer: true,
      units: ['1幢S-1', '1幢S-2', '1幢S-3', '1幢S-4', '1幢S-5'], units_in_all: 19,
      area: 22_608_570, on_roll: false },
  ],
};

const question = (kind: KindName, more: Partial<QuestionView>): QuestionView => ({
  ...main, motion: `q-${kind}`, kind, label: '', seconder: '', text: '', threshold: null,
  says: says(kind, { text: more.text ?? '' }), ...more,
});
const point = question('point-of-order', { mover: '王海', text: '发言超过了两分钟',
  decided: 'chair-rules', debatable: false, proposal: { kind: 'point-of-order', text: '' } });
const inquiry = question('request-information', { mover: '刘芳', text: '去年的维修费是多少？',
  decided: 'chair-answers', debatable: false,
  proposal: { kind: 'request-information', text: '' } });
const MATTERS = ['owners-rules', 'owners-manager', 'owners-fund-use', 'owners-rebuild'].map((key) => ({
  key, reserved: false, cite: CITE,
}));
const gates = (passed: number): ItemView['gates'] => ([
  ['party-proposal', 'elsewhere'], ['committees-consult', 'elsewhere'],
  ['party-members-deliberate', 'elsewhere'], ['resolution', 'here'],
  ['resolution-published', 'posted'], ['result-published', 'posted'],
] as const).map(([key, kind], place) => ({
  key, kind, passed: place < passed, next: place === passed, posted_days: kind === 'posted' ? 15 : 0,
  cite: CITE, passage: place < passed && kind === 'elsewhere'
    ? { date: `2026-03-0${place + 1}`, entitled: 12, present: 10, agreed: 9, sheet: true } : null,
}));
const open = { ...NOT_NOW, ...Object.fromEntries(
  NOT_BARE.map((kind) => [`move-${kind}`, 'refusal-nothing-pending'])), 'open-vote': 'refusal-nothing-pending',
  'adopt-by-consent': 'refusal-nothing-pending', 'move-main': undefined, 'record-consultation': undefined,
  'take-up': undefined, 'close-public-time': undefined, 'close-item': undefined,
  'take-back-chair': undefined, 'hand-over-chair': 'refusal-chair-is-handed-over' } as typeof NOT_NOW;

export const desks: Record<string, DeskView> = {
  ...ballots(session, vote),
  session, preparing,
  register: { ...preparing, owners },
  'register-adopted': { ...preparing, owners: { ...owners, register } },
  'in-writing': { ...session, ...bare, current: 'i3', offers: offers('close-item', { ...NOT_NOW }),
    owners: { ...owners, register }, written: [writtenOf({ ...vote, question: main })] },
  'in-writing-open': { ...session, ...bare, current: 'i3', pending: [main], offers: [
    ...offers('open-vote'), { step: 'open-written', primary: false, refusal: null }] },
  'in-writing-after': { ...session, ...bare, phase: 'adjourned', adjourned: stamp(0), current: null,
    offers: offers('return-form'), owners: { ...owners, register },
    written: [writtenOf({ ...vote, question: main })] },
  blank: { ...preparing, agenda: [], roll: [], chair: null, secretary: null, undo: null, recent: [],
    cue: { key: 'cue-no-roll', args: {}, cite: null } },
  paper: { ...session, held: 'on-paper' },
  late: { ...session, pace: { planned_end: NOW + 33 * 60_000, current_ms: 24.6 * 60_000,
    ahead_ms: 34.4 * 60_000, unplanned: 0 } },
  arriving: { ...session, ...bare, phase: 'signing-in', agenda: fresh,
    offers: offers('open-sitting', {}), quorum: { ...QUORUM, present: 4, met: false },
    roll: roll.map((seat, place) => (place < 4 || seat.represented_by ? seat
      : { ...seat, attendance: 'absent', arrived: null, late: false, recused: false, bar: null })) },
  signin: { ...session, ...bare, phase: 'signing-in', agenda: fresh, offers: offers('open-sitting', {}),
    cue: { key: 'cue-sign-in-quorum', cite: null, args: { members: 31, present: 23, needed: 16, missing: 0 } } },
  idle: { ...session, ...bare, current: 'i3', pending: [amendment, main], offers: offers('open-vote'),
    cue: { key: 'cue-ready-to-vote', cite: null, args: { kind: 'amend', text: '双杆不锈钢',
      strike: '单杆铝合金', change: 'replace', about: '', waiting: 'no', next: '', side: 'neutral', purpose: 'speak' } } },
  straw: { ...session, ...bare, current: 'i3', pending: [main], offers: offers('count-straw-poll'),
    straw: { poll: 's1', item: 'i3', question: '晾晒架装在哪一边好？', several: false, present: 23, status: 'open',
      at: stamp(1), answers: [{ text: '东侧', hands: null }, { text: '西侧', hands: null }] },
    cue: { key: 'cue-straw-poll', cite: null, args: { asked: '晾晒架装在哪一边好', present: 23, several: 'no' } } },
  straw_counted: { ...session, ...bare, current: 'i3', pending: [main], offers: offers('open-vote'),
    straw: { poll: 's1', item: 'i3', question: '晾晒架装在哪一边好？', several: false, present: 23, status: 'counted',
      at: stamp(1), answers: [{ text: '东侧', hands: 12 }, { text: '西侧', hands: 4 }] },
    cue: { key: 'cue-straw-poll-counted', cite: null, args: {} } },
  sequence: { ...session, ...bare, current: 'i3', offers: offers('close-item'), agenda: agenda.map((one) =>
    one.item === 'i3' ? { ...one, sequence: [
      { motion: 'q1', nth: 1, text: '改建西侧车棚。', matter: null, label: '3-1', turn: 'adopted' as const, disposal: 'carried' as const },
      { motion: 'q2', nth: 2, text: '改建内容为加装充电桩。', matter: null, label: '', turn: 'next' as const, disposal: null },
      { motion: 'q3', nth: 3, text: '由业委会招标。', matter: null, label: '', turn: 'waiting' as const, disposal: null }] } : one) },
  annulled: { ...session, ...bare, current: 'i3', offers: offers('open-vote'),
    votes: [{ ...decided, ruling: 'void', ruling_reason: '有两位离场的成员被计入', annulled: true },
      { ...decided, vote: 'v9', annullable: true }], annulled: [main] },
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
  robert: { ...session, ...bare, current: 'i3', pending: [amendment, main],
    offers: offers('open-vote', below, LONG), adopted: [main], postponed: [main], matters: MATTERS,
    votes: [decided], cue: { key: 'cue-ready-to-vote', cite: null, args: { kind: 'amend', text: '双杆不锈钢',
      strike: '单杆铝合金', change: 'replace', about: '', waiting: 'no', next: '', side: 'neutral', purpose: 'speak' } } },
  owners: { ...session, ...bare, current: 'i3', matters: MATTERS, postponed: [main],
    tabled: [main], adopted: [main], votes: [decided], offers: offers('close-item', open, LONG),
    presiding: 'p2', public_time: true, suspended: ['speech-number'] },
  ruling: { ...session, ...bare, current: 'i3', pending: [point, main], offers: offers('rule',
    { ...NOT_NOW, rule: undefined } as typeof NOT_NOW) },
  inquiry: { ...session, ...bare, current: 'i3', pending: [inquiry, main], offers: offers('rule',
    { ...NOT_NOW, rule: undefined } as typeof NOT_NOW) },
  roll: { ...session, ...bare, current: 'i3', pending: [main], offers: offers('call-roll', whileVoting, LONG),
    vote: { ...vote, question: main, method: 'roll-call', present: 31,
      answers: roll.slice(0, 31).map((seat, place) => ({ person: seat.person, name: seat.name,
        agent: place === 7 ? '王海' : '',
        choice: place < 12 ? (place % 5 === 4 ? 'against' : place === 3 ? 'abstain' : 'for') : null })),
      apart: [{ person: 'q1', name: '刘芳', why: 'recused' }, { person: 'q2', name: '吴志强', why: 'late' }] } },
  places: { ...session, ...bare, current: 'i3', pending: [main], offers: offers('announce-vote', whileVoting, LONG),
    vote: { ...vote, question: main, places: [{ place: '主会场', present: 15,
      tally: { for: { heads: 12 }, against: { heads: 3 } } }] } },
  consent: { ...session, ...bare, current: 'i3', pending: [main], offers: offers('open-vote', {}) },
  casting: { ...session, ...bare, current: 'i3', pending: [main], offers: offers('close-vote', whileVoting, LONG),
    vote: { ...vote, question: main, chair: 'second-or-casting', method: 'standing' } },
  absent: { ...session, ...bare, phase: 'signing-in', agenda: fresh,
    roll: roll.map((seat) => seat.person === 'p8' ? { ...seat, attendance: 'absent' } : seat),
    offers: offers('choose-for-meeting', { ...NOT_NOW, 'choose-for-meeting': undefined,
      'open-sitting': 'refusal-no-chair' } as typeof NOT_NOW),
    cue: { key: 'cue-sign-in-quorum', cite: null, args: { members: 31, present: 23, needed: 16, missing: 0 } } },
  gates: { ...preparing, agenda: preparing.agenda.map((known, place) =>
    place > 1 && known.parent === null ? { ...known, gates: gates(place - 1) } : known),
    convening: { ...convening, given: { sent: '2026-03-09T18:00', how: '楼道张贴、微信群',
      urgent: false, check: { latest: { day: '2026-03-07', time: null }, needed: 7, counted: 5,
        days: ['2026-03-10', '2026-03-11', '2026-03-12', '2026-03-13', '2026-03-14'],
        in_time: false }, earliest: { day: '2026-03-16', time: null }, gap: null },
      agenda: { ...convening.agenda, unannounced: [{ item: 'i5', decidable: false }] },
      demanded: [{ group: 'households', signed: 34, total: 154, need: 31, must_call: true,
        cite: CITE }] } },
  posting: { ...session, ...bare, phase: 'adjourned', adjourned: stamp(0),
    offers: offers('sign-chair'), cue: { key: 'cue-adjourned', args: {}, cite: null },
    convening: { ...convening, publication: { ...convening.publication!, adjourned: '2026-03-14',
      post_by: '2026-03-17' } } },
  // The approval of the minutes: to be recorded, and recorded with a correction.
  approving: { ...session, ...bare, phase: 'adjourned', adjourned: stamp(0),
    offers: [...offers('sign-chair'), { step: 'approve-minutes', primary: false, refusal: null }],
    cue: { key: 'cue-adjourned', args: {}, cite: null } },
  approved: { ...session, ...bare, phase: 'signed', adjourned: stamp(0), offers: offers(null),
    cue: { key: 'cue-signed', args: {}, cite: null },
    minutes: { prose: [], frozen: 'c'.repeat(64), signatures: [],
      versions: [{ pdf: 'b'.repeat(64), at: stamp(0) },
        { pdf: 'c'.repeat(64), replaces: 'b'.repeat(64), at: stamp(0) }],
      approval: { at: stamp(0), approving: { how: 'by-meeting', day: '2026-04-18', corrections: [
        { place: '第三项第 2 段', strike: '单杆铝合金', insert: '双杆不锈钢' }] } } } },
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
    item: known.item, number: known.number, title: known.title, presenter: '', papers: [], status: known.status,
    spells: [], closed_speeches: [], closed_steps: [], gates: [], sequences: [], closed_sequences: [], prose: known.item === 'i3' ? '大家先议定了三项共识：安全、耐用、公平使用。' : '',
    speeches: known.item === 'i3' ? [{ name: '李秀英', purpose: 'speak', side: { key: 'for' },
      spent_ms: 90_000, began: stamp(9) }, { name: '陈建国', purpose: 'speak',
      side: { key: 'against' }, spent_ms: 90_000, began: stamp(7) }] : [],
    steps: known.item === 'i3' ? [
      { step: 'moved', with: { at: stamp(12), question: main, moved_text: main.text, says: main.says } },
      { step: 'moved', with: { at: stamp(9), question: amendment, moved_text: amendment.text,
        says: amendment.says } },
      { step: 'voted', with: decided },
      { step: 'reworded', with: { at: stamp(1), question: main, text: '在 13 楼顶层东侧安装双杆不锈钢晾晒架，惠及全楼 154 户。' } },
    ] : [],
  })),
  head: { notice: null, register: null, requisitions: [], proxies: [], chosen: [], next_meeting: null, postings: [] },
  apart: [], closed_apart: [], closed_decisions: [], cautions: [], closed_cautions: [],
  corrections: [], prose: [], signatures: [], version: 88,
};
