/** Elections, awards and choices among options in the gallery, in every state that is shown. */
import type {
  CandidateView, DeskView, ElectionRoundView, ElectionView, RoomPlace, RoomView, RoundPlace, Scene,
  Step,
} from '../../src/wire/types';
import { bare, NOT_NOW, offers, session } from './desks';
import { ELECTION_RULE, stamp } from './people';
import { view as room } from './rooms';

const NAMES = ['陈建国', '刘芳', '吴志强', '周敏', '赵丽', '孙伟', '黄磊', '马超', '徐洋', '杨静',
  '买买提·阿布都热合曼·伊敏江', '欧阳国庆'];
const HALF = { num: 1, den: 2, strict: true };
const CITE = ELECTION_RULE.cite;

const person = (place: number, more: Partial<CandidateView> = {}): CandidateView => ({
  candidate: `c${place}`, person: `p${place + 1}`, name: NAMES[place] ?? '', seat: '2单元0601',
  capacity: 'member', status: 'stands', by: 'member', nominator: '李秀英', signed: null,
  seconder: '王海', accepted: true, withdrawn: '', ties: [], assessments: [], ...more,
});
const plan: ElectionView['plan'] = {
  title: '施工监督小组成员', purpose: 'office', seats: 3, marking: 'block', write_ins: false,
  secret: false, winning: 'majority', first: ELECTION_RULE.first, further: ELECTION_RULE.further,
  field: 'leading', ties: 'lots', second: true, acceptance: true, uncontested: 'acclaimed',
  proxies: false, cite: CITE,
};
const held: ElectionView = {
  election: 'e1', item: 'i3', plan, opened: stamp(12), status: 'running', reason: '',
  nominations_open: true, nominators: ELECTION_RULE.nominators, voters_needed: 10, standing: 0,
  candidates: [], rounds: [], tied: [], tied_seats: 0, elected: [], acclaimed: false,
  seats_left: 3,
};
const some: CandidateView[] = [
  person(0),
  person(1, { by: 'party', nominator: '长江大厦党支部', seconder: '' }),
  person(2, { seconder: '', accepted: null, status: 'awaits-second' }),
  person(3, { by: 'voters', nominator: '', signed: 12, seconder: '', accepted: null,
    status: 'awaits-answer' }),
  person(4, { status: 'declined', accepted: false }),
  person(5, { status: 'withdrawn', withdrawn: '近期要出差，不能到场监督' }),
];
const standing = [0, 1, 2, 3, 6, 7, 8, 9].map((place) => person(place));
const named = (list: readonly CandidateView[]) =>
  list.map(({ candidate, name }) => ({ candidate, name }));
const round: ElectionRoundView = {
  round: 'r1', number: 1, method: 'show-of-hands', reason: 'first', status: 'open',
  opened: stamp(3), decided: null, candidates: named(standing), seats: 3,
  hurdle: ELECTION_RULE.first, electorate: 23, voters: [], entitled: 31, entered: [], tellers: [], counts: [],
  differences: [], outcome: null, lots: null, annulled: '',
};
const place = (id: string, rank: number, favour: number, more: Partial<RoundPlace> = {}):
RoundPlace => ({
  candidate: id, rank, favour, against: 0, abstain: 0, unclear: 0, elected: false,
  line: { what: 'favour', by: 'heads', base: 'cast', part: favour, whole: 23, share: HALF,
    needed: 12, reached: favour >= 12 }, ...more,
});
const decided: ElectionRoundView = {
  ...round, method: 'ballot', status: 'decided', decided: stamp(1),
  outcome: { end: 'valid', voting: 23, tied: ['c1', 'c2'], tied_seats: 1, open: 1, places: [
    place('c0', 1, 18, { elected: true }), place('c1', 2, 13), place('c2', 2, 13),
    place('c3', 4, 9), place('c6', 5, 7), place('c7', 6, 5), place('c8', 7, 2), place('c9', 8, 1),
  ] },
};
const option = (nth: number, name: string, marks: ('meets' | 'partly' | 'fails')[],
  note = ''): CandidateView => ({
  ...person(nth), person: null, name, seat: '', capacity: null, by: 'listed', nominator: '',
  seconder: '', accepted: null,
  assessments: marks.map((mark, criterion) => ({
    criterion, mark, note: criterion === 0 ? note : '' })),
});
const choice: ElectionView = {
  ...held, plan: { ...plan, title: '晾晒架样式', purpose: 'options', seats: 1, second: false,
    acceptance: false, criteria: ['安全', '耐用', '费用', '公平使用'] },
  standing: 3, candidates: [
    option(0, '单杆铝合金', ['partly', 'fails', 'meets', 'partly'], '风大时晃动'),
    option(1, '双杆不锈钢', ['meets', 'meets', 'partly', 'meets'], '已在 9 号楼用了三年'),
    option(2, '升降式', ['partly', 'fails']),
  ],
};

const during = (
  election: ElectionView, primary: Step, can: Step[], refused: Partial<Record<Step, string>> = {},
): DeskView => ({
  ...session, ...bare, current: 'i3', opened: stamp(42), election, elections: [election],
  offers: offers(primary, {
    ...NOT_NOW, 'open-election': 'refusal-election-running',
    ...Object.fromEntries(can.map((step) => [step, undefined])), ...refused,
  } as typeof NOT_NOW),
  cue: { key: 'cue-nominations', cite: CITE, args: { title: election.plan.title,
    purpose: election.plan.purpose, seats: election.plan.seats, candidates: election.standing } },
});

export const electionDesks: Record<string, DeskView> = {
  'election-none': { ...session, ...bare, current: 'i3', opened: stamp(42),
    offers: offers('close-item', { ...NOT_NOW, 'open-election': undefined,
      'close-item': undefined } as unknown as typeof NOT_NOW) },
  'election-empty': during(held, 'nominate', ['nominate', 'set-nominations', 'annul-election'],
    { 'open-round': 'refusal-no-candidates' }),
  'election-nominations': during({ ...held, candidates: some, standing: 2 }, 'second-nomination',
    ['nominate', 'second-nomination', 'answer-nomination', 'withdraw-candidate',
      'set-nominations', 'annul-election']),
  'election-supervision': during({ ...held, plan: { ...plan, purpose: 'supervision',
    title: '居务监督委员会委员' } }, 'nominate', ['nominate']),
  'election-options': during(choice, 'weigh-option', ['nominate', 'weigh-option',
    'set-nominations', 'withdraw-candidate', 'annul-election']),
  'election-ready': during({ ...held, candidates: standing, standing: 8, nominations_open: false },
    'open-round', ['open-round', 'set-nominations', 'withdraw-candidate', 'annul-election']),
  'election-hands': during({ ...held, candidates: standing, standing: 8, nominations_open: false,
    rounds: [round] }, 'count-round', ['count-round', 'annul-election']),
  'election-per-name': during({ ...held, plan: { ...plan, marking: 'per-name' },
    candidates: standing, standing: 8, nominations_open: false, rounds: [round] }, 'count-round',
  ['count-round', 'annul-election']),
  'election-counted': during({ ...held, candidates: standing, standing: 8, nominations_open: false,
    rounds: [{ ...round, entered: ['first'], counts: [{ pass: 'first', counters: [], at: stamp(0), entered: 1,
      count: { marks: standing.map((one, nth) => ({ candidate: one.candidate, for: 18 - 2 * nth })) } }] }],
  }, 'announce-round', ['announce-round', 'annul-election']),
  'election-paper': during({ ...held, candidates: standing, standing: 8, nominations_open: false,
    rounds: [{ ...round, method: 'ballot' }] }, 'count-round', ['count-round', 'annul-election']),
  'election-tied': during({ ...held, candidates: [person(0, { status: 'elected' }),
    ...standing.slice(1)], standing: 7, nominations_open: false, rounds: [decided],
  tied: ['c1', 'c2'], tied_seats: 1, elected: named(standing.slice(0, 1)), seats_left: 2 },
  'draw-lots', ['draw-lots', 'annul-election'], { 'open-round': 'refusal-tie-undecided' }),
  'election-void': during({ ...held, candidates: standing, standing: 8, nominations_open: false,
    rounds: [{ ...decided, outcome: { ...decided.outcome!, end: 'overfull', tied: [],
      tied_seats: 0, places: decided.outcome!.places.map((one) => ({ ...one, elected: false })) } }],
  }, 'open-round', ['open-round', 'annul-election']),
  'election-ended': { ...during({ ...held }, 'close-item', ['close-item', 'annul-election']),
    election: null, elections: [{ ...held, candidates: [person(0, { status: 'elected' }),
      person(1, { status: 'elected' }), ...standing.slice(2)], nominations_open: false,
    status: 'ended', rounds: [{ ...decided, lots: { order: named(standing.slice(1, 3)), seats: 1,
      drawn_by: '杨静', witnesses: ['李秀英'] } }], elected: named(standing.slice(0, 2)),
    seats_left: 1, reason: '第二轮没有人报名' }] },
};

const scene = (shown: Scene): RoomView => ({ ...room, next: [], scene: shown,
  item: { number: [5], title: '施工监督小组人选' } });
const candidates = (count: number): Extract<Scene, { scene: 'nominations' }>['candidates'] =>
  NAMES.slice(0, count).map((name, nth) => ({ name, status: nth === 2 ? 'awaits-second'
    : nth === 4 ? 'declined' : 'stands', by: nth % 3 === 1 ? 'party' : nth % 3 === 2 ? 'voters'
    : 'member', nominator: nth % 3 === 1 ? '长江大厦党支部' : nth % 3 === 0 ? '李秀英' : '',
  marks: [] }));
const nominations = (count: number): Scene => ({
  scene: 'nominations', title: plan.title, purpose: 'office', seats: 3, open: true, criteria: [],
  candidates: candidates(count),
});
const voting = (count: number, more = {}): Scene => ({
  scene: 'election-round', title: plan.title, purpose: 'office', number: 1, reason: 'first',
  method: 'ballot', marking: 'block', write_ins: true, seats: 3, electorate: 23,
  candidates: NAMES.slice(0, count), hurdle: ELECTION_RULE.first, counting: false, ...more,
});
const VOTES = [19, 16, 16, 12, 12, 11, 9, 7, 5, 4, 2, 0];
const places = (count: number): RoomPlace[] => VOTES.slice(0, count).map((favour, nth) => ({
  name: NAMES[nth] ?? '', favour, against: 22 - favour, abstain: 1, needed: 12,
  rank: VOTES.findIndex((votes) => votes === favour) + 1, elected: nth < 3, tied: false,
}));
const result = (count: number, more = {}): Scene => ({
  scene: 'election-result', title: plan.title, purpose: 'office', marking: 'block', number: 1,
  end: 'valid', voting: 23, turnout: null, hurdle: ELECTION_RULE.first, places: places(count),
  lots: [], tied_seats: 0, seats: 3, seats_left: 0, elected: NAMES.slice(0, 3), ended: true,
  ...more,
});
const tied = places(6).map((one, nth) => ({
  ...one, elected: nth === 0, tied: nth === 1 || nth === 2 }));

export const electionRooms: Record<string, RoomView> = {
  'election-asked': scene(nominations(0)),
  'election-few': scene(nominations(3)),
  'election-names': scene(nominations(8)),
  'election-many': scene(nominations(12)),
  'election-matrix': scene({ scene: 'nominations', title: '晾晒架样式', purpose: 'options', seats: 1,
    open: false, criteria: choice.plan.criteria ?? [], candidates: choice.candidates.map((one) => ({
      name: one.name, status: one.status, by: one.by, nominator: '',
      marks: (choice.plan.criteria ?? []).map((_, nth) => {
        const found = one.assessments.find((known) => known.criterion === nth);
        return { mark: found?.mark ?? null, note: found?.note ?? '' };
      }) })) }),
  'election-vote': scene(voting(8)),
  'election-vote-12': scene(voting(12, { number: 2, reason: 'tie', counting: true })),
  'election-hands': scene(voting(3, { method: 'show-of-hands', marking: 'per-name', seats: 1 })),
  'election-result': scene(result(8)),
  'election-result-12': scene(result(12)),
  'election-result-names': scene(result(12, { marking: 'per-name' })),
  'election-tied': scene(result(6, { places: tied, tied_seats: 1, seats_left: 2, ended: false,
    elected: ['陈建国'] })),
  'election-lots': scene(result(6, { places: tied.map((one, nth) => ({ ...one, tied: false,
    elected: nth === 0 || nth === 2 })), lots: ['吴志强', '刘芳'], seats_left: 1, ended: false,
  elected: ['陈建国', '吴志强'] })),
  'election-void': scene(result(6, { end: 'overfull', ended: false, seats_left: 3 })),
  'election-too-few': scene(result(6, { end: 'too-few', ended: false, seats_left: 3, turnout: {
    what: 'turnout', by: 'heads', part: 9, whole: 31, share: HALF, needed: 16, reached: false } })),
  'election-acclaimed': scene({ scene: 'acclaimed', title: plan.title, purpose: 'office',
    elected: NAMES.slice(0, 3), seats_left: 0 }),
  'election-annulled': scene({ scene: 'election-annulled', title: plan.title, purpose: 'office',
    number: 1, reason: '有两张选票没有盖章就发了出去' }),
};
