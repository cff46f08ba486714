import type { KindName, RoomAnswer, RoomQuestion, RoomSpeaker, RoomView } from '../../src/wire/types';
import { amendment, main } from './desks';
import { roomOf } from './written';
import { MAJORITY, QUORUM, roll, stamp, STEADY } from './people';

const speaker = (name: string, key: string | null, more: Partial<RoomSpeaker> = {}): RoomSpeaker => ({
  name, purpose: 'speak', side: key ? { key } : null, limit_ms: 120_000,
  timer: { spent_ms: 0, running_since: null }, ...more,
});
const question = (from: typeof main): RoomQuestion => ({
  kind: from.kind, degree: from.degree, text: from.text, pieces: from.pieces, about: '',
  mover: from.mover, seconder: from.seconder, awaits_second: false, says: says(from.kind),
  seriatim: null, sequence: [],
});
const says = (kind: KindName): RoomQuestion['says'] => ({
  key: 'question-says', cite: null,
  args: { kind, text: '', more: '', strike: '', change: 'none', about: '', named: 'yes',
    target: '修正案改动了原意', minutes: 0, rest: 0, seconds: 0, speeches: 0, count: 0, choice: 'none' },
});
const of = (kind: KindName): RoomQuestion => ({
  ...question(main), kind, text: '', says: says(kind), mover: '吴志强', seconder: '刘芳',
});
export const view: RoomView = {
  version: 88, body: '长江大厦楼栋议事会', number: 3, title: '', held: 'live',
  item: { number: [3], title: '顶楼晾晒架选址与样式' },
  scene: { scene: 'floor', question: question(amendment),
    speaker: speaker('李秀英', 'for', { timer: { spent_ms: 0, running_since: STEADY - 46_000 } }) },
  next: [speaker('陈建国', 'against'), speaker('刘芳', 'for'), speaker('吴志强', 'against')],
  quorum: QUORUM, quorum_lost: false, public_time: false, presiding: '',
};
const AGENDA = ['确认议程', '上次决议办理情况', '顶楼晾晒架选址与样式', '晾晒架使用公约', '施工监督小组人选', '自由提议']
  .map((title, place) => ({ number: [place + 1], title }));
const LONG = '在 13 楼顶层东侧安装单杆铝合金晾晒架，惠及全楼 154 户，由物业公司负责施工与日常维护，'
  + '费用从公共收益中列支，不足部分由各户按建筑面积分摊，施工期不超过三十日，完工后由施工监督小组会同住户代表验收，'
  + '验收合格后方可使用，使用办法另行议定并在每层电梯口公示七日以上，公示期内任何住户都可以书面提出意见。';
const SEQUENCE: RoomQuestion['sequence'] = [
  { text: '改建西侧车棚。', turn: 'failed', here: true }, { text: '改建内容为加装充电桩。', turn: 'not-reached', here: false },
  { text: '由业委会招标。', turn: 'not-reached', here: false }];
const result = {
  scene: 'result' as const, papers: null, question: question(amendment), carried: true, tie: false,
  tally: { for: { heads: 17 }, against: { heads: 4 }, abstain: { heads: 2 }, spoiled: { heads: 0 } },
  entitled: 31, present: 23, base_count: 21, needed: 11, rule: MAJORITY,
  name: 'simple' as const, chair: null, arithmetic: [], answers: [], places: [],
};

const handsOnly = { answers: [], called: null, places: [] };
/** So many who are called, of whom the first have answered. */
const named = (called: number, answered: number): RoomAnswer[] =>
  [...Array(called).keys()].map((place) => ({
    name: roll[place % roll.length]?.name ?? '',
    choice: place >= answered ? null : place % 13 === 4 ? 'against' : place % 17 === 9 ? 'abstain' : 'for',
  }));

export const rooms: Record<string, RoomView> = {
  floor: view,
  last: { ...view, scene: { scene: 'floor', question: question(main),
    speaker: speaker('李秀英', 'for', { timer: { spent_ms: 0, running_since: STEADY - 88_000 } }) } },
  over: { ...view, scene: { scene: 'floor', question: null,
    speaker: speaker('买买提·阿布都热合曼·伊敏江', 'for', { timer: { spent_ms: 0, running_since: STEADY - 127_000 } }) } },
  long: { ...view, item: { number: [3, 2], title: '顶楼晾晒架的选址、样式、材质、安装时间、经费来源与日后维护责任的划分（第二次审议，含上次会议未议完的部分）' },
    scene: { scene: 'floor', question: { ...question(main), text: LONG },
      speaker: speaker('买买提·阿布都热合曼·伊敏江', 'against', { timer: { spent_ms: 30_000, running_since: null } }) } },
  second: { ...view, next: [], scene: { scene: 'floor', speaker: null,
    question: { ...question(amendment), seconder: '', awaits_second: true } } },
  open: { ...view, next: [], scene: { scene: 'floor', question: null, speaker: null } },
  vote: { ...view, next: [], scene: { scene: 'vote', question: question(amendment), present: 23,
    ask_abstain: true, method: null, ballot: null, polls_closed: false, rule: MAJORITY, ...handsOnly } },
  written: { ...view, next: [], scene: roomOf(question(main)) },
  result: { ...view, next: [], scene: result },
  lost: { ...view, next: [], scene: { ...result, question: question(main), carried: false, tie: true,
    tally: { for: { heads: 10 }, against: { heads: 10 }, abstain: { heads: 2 }, spoiled: { heads: 1 } }, base_count: 20 } },
  appeal: { ...view, next: [], scene: { ...result, question: of('appeal'), carried: false, tie: true,
    tally: { for: { heads: 10 }, against: { heads: 10 }, abstain: { heads: 2 }, spoiled: { heads: 0 } }, base_count: 20 } },
  special: { ...view, next: [], scene: { ...result, name: 'three-quarters', chair: 'for', needed: 18,
    base_count: 24, rule: { ...MAJORITY, base: 'participating', share: { num: 3, den: 4, strict: false } },
    tally: { for: { heads: 18 }, against: { heads: 4 }, abstain: { heads: 2 }, spoiled: { heads: 0 } },
    arithmetic: [
      { what: 'turnout', by: 'heads', part: 24, whole: 28, share: { num: 2, den: 3, strict: false }, needed: 19, reached: true },
      { what: 'favour', by: 'heads', part: 18, whole: 24, share: { num: 3, den: 4, strict: false }, needed: 18, reached: true },
    ] } },
  ballot: { ...view, next: [], presiding: '刘芳', scene: { scene: 'vote', question: of('lay-on-table'),
    present: 23, ask_abstain: false, method: 'ballot', ballot: { counting: false, handed: null }, polls_closed: false, rule: MAJORITY, ...handsOnly } },
  roll: { ...view, next: [], scene: { scene: 'vote', question: question(main), present: 40,
    ask_abstain: true, method: 'roll-call', ballot: null, polls_closed: false, rule: MAJORITY, places: [],
    called: { tally: { for: { heads: 22 }, against: { heads: 2 }, abstain: { heads: 1 } },
      answered: 25, of: 40 }, answers: named(40, 25) } },
  many: { ...view, next: [], scene: { scene: 'vote', question: question(main), present: 61,
    ask_abstain: true, method: 'roll-call', ballot: null, polls_closed: false, rule: MAJORITY, places: [],
    called: { tally: { for: { heads: 22 }, against: { heads: 2 }, abstain: { heads: 1 } },
      answered: 25, of: 61 }, answers: [] } },
  named: { ...view, next: [], scene: { ...result, question: question(main), answers: named(31, 31),
    tally: { for: { heads: 26 }, against: { heads: 3 }, abstain: { heads: 2 } } } },
  places: { ...view, next: [], scene: { ...result, question: question(main), places: [
    { place: '主会场', present: 15, tally: { for: { heads: 12 }, against: { heads: 3 } } },
    { place: '三号楼大厅', present: 8, tally: { for: { heads: 5 }, against: { heads: 1 } } }] } },
  minority: { ...view, next: [], scene: { ...result,
    tally: { for: { heads: 20 }, against: { heads: 3 }, uncounted: 'for' } } },
  counting: { ...view, next: [], scene: { scene: 'vote', question: question(main), present: 23,
    ask_abstain: true, method: 'ballot', ballot: { counting: true, handed: null },
    polls_closed: false, rule: MAJORITY, ...handsOnly } },
  counted: { ...view, next: [], scene: { scene: 'vote', question: question(main), present: 23,
    ask_abstain: true, method: 'ballot', polls_closed: false, rule: MAJORITY, ...handsOnly,
    ballot: { counting: true, handed: { issued: 23, in_box: 22 } } } },
  voided: { ...view, next: [], scene: { scene: 'voided', question: question(main),
    handed: { issued: 23, in_box: 24 } } },
  ballot_result: { ...view, next: [], scene: { ...result,
    papers: { handed: { issued: 23, in_box: 22 }, valid: 21, invalid: 1, blank: 2 } } },
  ruled: { ...view, next: [], scene: { scene: 'ruled', question: { ...of('point-of-order'), seconder: '' },
    disposal: 'denied', words: '修正案说的是同一件事，与原动议相关，讨论照常进行。' } },
  straw: { ...view, next: [], scene: { scene: 'straw-poll', question: '晾晒架装在哪一边好？', several: false,
    present: 23, counted: false, answers: [{ text: '东侧', hands: null }, { text: '西侧', hands: null },
      { text: '两边都装', hands: null }] } },
  straw_counted: { ...view, next: [], scene: { scene: 'straw-poll', question: '晾晒架装在哪一边好？', several: false,
    present: 23, counted: true, answers: [{ text: '东侧', hands: 12 }, { text: '西侧', hands: 4 },
      { text: '两边都装，但是先装东侧，看看效果再说', hands: 6 }] } },
  annulled: { ...view, next: [], scene: { scene: 'annulled', question: question(main), nth: 1,
    reason: '计票时有两位已经离场的成员被数了进去。' } },
  sequence: { ...view, next: [], scene: { ...result, question: { ...question(main), sequence: SEQUENCE },
    carried: false } },
  sequence_floor: { ...view, scene: { scene: 'floor', question: { ...question(main), sequence: [
    { text: '改建西侧车棚。', turn: 'adopted', here: false }, { text: '改建内容为加装充电桩。', turn: 'moved', here: true },
    { text: '由业委会招标。', turn: 'waiting', here: false }] }, speaker: null } },
  consented: { ...view, next: [], scene: { scene: 'consented', question: question(main) } },
  closed: { ...view, item: null, next: [], scene: { scene: 'closed' } },
  lost_quorum: { ...view, quorum: { ...QUORUM, present: 9, met: false }, quorum_lost: true },
  public_time: { ...view, public_time: true, scene: { scene: 'floor', question: null, speaker: null } },
  paragraph: { ...view, scene: { scene: 'floor', speaker: null,
    question: { ...question(main), seriatim: { paragraph: 2, of: 5 } } } },
  welcome: { ...view, item: null, next: [], scene: { scene: 'welcome', place: '长江大厦一楼大堂',
    planned: '2026-03-14T19:00', agenda: AGENDA } },
  signin: { ...view, item: null, next: [], scene: { scene: 'sign-in' } },
  short: { ...view, item: null, next: [], scene: { scene: 'sign-in' },
    quorum: { ...QUORUM, present: 9, met: false } },
  between: { ...view, item: null, next: [], scene: { scene: 'between', upcoming: AGENDA[3] ?? null } },
  recess: { ...view, next: [], scene: { scene: 'recess', since: stamp(4), minutes: 10 } },
  adjourned: { ...view, item: null, next: [], scene: { scene: 'adjourned', at: stamp(0),
    carried: ['在 13 楼顶层东侧安装双杆不锈钢晾晒架，惠及全楼 154 户。', '晾晒架使用公约草案公示七日。'] } },
};
