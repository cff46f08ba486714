/** A written vote of 154 owners, six days before its deadline. */
import type { Bar, RoomQuestion, Scene, VoteView, WrittenView } from '../../src/wire/types';

const HALF = { num: 1, den: 2, strict: true };
const THIRDS = { num: 2, den: 3, strict: false };
const CITE = { source: 'cn-civil-code', article: '278' };
const bar = (
  what: Bar['line']['what'], by: Bar['line']['by'], part: number, whole: number, needed: number,
): Bar => {
  const share = what === 'turnout' ? THIRDS : HALF;
  return {
    line: { what, by, part, whole, share, needed, reached: part >= needed,
      ...(what === 'favour' ? { base: 'participating' as const } : {}) },
    percent: Math.floor((part * 10_000) / whole),
    mark: Math.floor((share.num * 10_000) / share.den), short: Math.max(0, needed - part),
  };
};
export const bars: Bar[] = [
  bar('turnout', 'heads', 91, 154, 103),
  bar('turnout', 'area', 79_199_571, 134_286_857, 89_524_572),
  bar('favour', 'heads', 52, 91, 46),
  bar('favour', 'area', 38_412_000, 79_199_571, 39_599_786),
];

export const writtenOf = (vote: VoteView): WrittenView => ({
  vote: {
    ...vote, vote: 'w1', method: 'written', entitled: 154, present: 154,
    threshold: { base: 'participating', share: HALF, by_area: true, turnout: THIRDS, cite: CITE },
    written: {
      opened: '2026-06-30', until: '2026-07-20', entitled: { heads: 154, area: 134_286_857 },
      issued: { heads: 148, area: 129_000_000 },
      ways: [{ way: 'door', heads: 120 }, { way: 'electronic', heads: 28 }],
      returned: { heads: 91, area: 79_199_571 }, valid: { heads: 89, area: 77_600_000 },
      choices: { for: { heads: 52, area: 38_412_000 }, against: { heads: 30, area: 33_000_000 },
        abstain: { heads: 7, area: 6_188_000 }, spoiled: { heads: 2, area: 1_599_571 } },
      places: [{ place: '一号楼', heads: 60 }, { place: '二号楼', heads: 31 }], scans: 88,
      invalid_takes_part: true, bars,
      areas: {
        heads: 154, counted: { units: 161, area: 134_286_857 },
        registered: { units: 142, area: 118_400_000 }, surveyed: { units: 12, area: 9_886_857 },
        contract: { units: 7, area: 6_000_000 }, left_out: { units: 60, area: 7_500_000 },
      },
    },
  },
  verdict: { carried: false, entitled: 154, present: 154, participating: 91, cast: 82,
    not_recorded: 63, base: 'participating', base_count: 91, share: HALF, needed: 46, tie: false,
    cite: CITE, name: 'double', arithmetic: bars.map((one) => one.line) },
  latest: [
    { person: 'p1', name: '王海', choice: 'for' }, { person: 'p2', name: '李秀英、赵丽', choice: 'against' },
    { person: 'p3', name: '长江置业有限公司' }, { person: 'p4', name: '吴志强', choice: 'invalid' },
  ],
});

export const roomOf = (question: RoomQuestion): Extract<Scene, { scene: 'written' }> => ({
  scene: 'written', question, until: '2026-07-20', bars: bars.slice(0, 2),
});
