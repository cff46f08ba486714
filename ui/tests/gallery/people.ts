import type { Anchor, ElectionRule, SeatView, Stamp } from '../../src/wire/types';

/** The gallery's clock stands at 19:42:00 on 14 March 2026 in China, an hour into the sitting. */
export const NOW = Date.UTC(2026, 2, 14, 11, 42, 0);
export const STEADY = 42 * 60_000;
const real = Date.now;
const began = real();
Date.now = () => NOW + (real() - began);
export const ANCHOR: Anchor = { steady_ms: STEADY, utc_ms: NOW, offset_minutes: 480 };

export const stamp = (minutesAgo: number, seconds = 0): Stamp => ({
  utc_ms: NOW - minutesAgo * 60_000 + seconds * 1000,
  offset_minutes: 480,
  steady_ms: STEADY - minutesAgo * 60_000 + seconds * 1000,
});

const NAMES = `李秀英 3单元1102 lxy
陈建国 2单元0601 cjg
刘芳 1单元0903 lf
吴志强 3单元0502 wzq
周敏 2单元1201 zm
王海 3单元1102 wh
赵丽 1单元0304 zl
孙伟 2单元0705 sw
杨静 1单元1406 yj
黄磊 3单元0801 hl
徐洋 2单元0402 xy
马超 1单元0605 mc`;

export const roll: SeatView[] = NAMES.split('\n').map((line, place) => {
  const [name = '', seat = '', key = ''] = line.split(' ');
  const present = place < 10;
  return {
    person: `p${place}`,
    name,
    seat,
    party: '',
    keys: [key],
    capacity: 'member',
    attendance: present ? 'present' : place === 10 ? 'excused' : 'absent',
    late: place === 3 || place === 8,
    arrived: present ? stamp(45 - place) : null,
    left: null,
    recused: place === 7,
    represented_by: place === 11 ? 'p4' : null,
    over_the_cap: false,
    bar: place === 9 ? 'came-late' : null,
  };
});
roll.push({
  person: 'p20', name: '张经理', seat: '', party: '物业公司', keys: ['zjl'], capacity: 'consultative',
  attendance: 'present', late: false, arrived: stamp(40), left: null,
  recused: false, represented_by: null, over_the_cap: false, bar: null,
});

export const CITE = { source: 'cn-twelve-principles', article: '9' };
export const CHARTER = { source: 'cn-council-charter', article: 'quorum' };
export const QUORUM = { members: 31, present: 23, needed: 16, met: true, cite: CHARTER };
export const MAJORITY = {
  base: 'cast' as const, share: { num: 1, den: 2, strict: true }, cite: CITE,
};
const ELECTIONS = { source: 'cn-council-charter', article: 'elections' };
export const ELECTION_RULE: ElectionRule = {
  first: { base: 'cast', share: { num: 1, den: 2, strict: true }, cite: ELECTIONS },
  further: { base: 'cast', share: { num: 1, den: 3, strict: false }, cite: ELECTIONS },
  field: 'leading', ties: 'lots', marking: 'block', write_ins: false, secret: false,
  nominators: ['member', 'party', 'voters', 'applicant', 'listed'], voters: 10, second: true,
  acceptance: true, uncontested: 'acclaimed', bars: [], proxies: false, cite: ELECTIONS,
};
