/** A secret ballot at the desk: papers out, one count, two that differ, two that agree, void. */
import type { DeskView, PaperCount, PapersView, VoteView } from '../../src/wire/types';

const entry = (favour: number, against: number, counters: string[]): PaperCount => ({
  papers: { issued: 23, not_returned: 1, in_box: 22, invalid: 1, valid: 21, blank: 2,
    boxes: [{ place: '主会场', papers: 19 }, { place: '流动票箱', papers: 3 }] },
  marks: { for: favour, against, abstain: 1 }, counters,
});
const none: PapersView = {
  second_count: true, blank: 'abstention', entered: [], tellers: [], places: [], counts: [],
  differences: [], differed: [], agreed: null, overfull: false,
};
const tellers = (pass: 'first' | 'second', names: string[]): PapersView['tellers'][number] => ({
  pass, counters: names.map((name) => `teller-${name}`), counter_names: names,
  scrutineers: [], scrutineer_names: [],
});
const both: PapersView = {
  ...none, entered: ['first', 'second'], places: ['主会场', '流动票箱'],
  tellers: [tellers('first', ['刘芳', '陈建国']), tellers('second', ['周敏'])],
  counts: [{ pass: 'first', entry: entry(12, 6, []) }, { pass: 'second', entry: entry(11, 7, []) }],
};
const differences: PapersView['differences'] = [
  { figure: 'for', first: 12, second: 11 }, { figure: 'against', first: 6, second: 7 },
];
const states: Record<string, PapersView> = {
  papers: none,
  papers_second: { ...none, entered: ['first'], places: ['主会场', '流动票箱'],
    tellers: [tellers('first', ['刘芳', '陈建国'])] },
  papers_differ: { ...both, differences, differed: differences },
  papers_agree: { ...both, differed: differences, agreed: entry(12, 6, []) },
  papers_void: { ...both, overfull: true, agreed: { ...entry(0, 0, []),
    papers: { issued: 23, in_box: 24, valid: 0 } } },
};

export const ballots = (session: DeskView, vote: VoteView): Record<string, DeskView> =>
  Object.fromEntries(Object.entries(states).map(([name, papers]) => [name, {
    ...session, speaker: null, queue: [], pending: [vote.question],
    vote: { ...vote, method: 'ballot', papers },
  }]));
