import { describe, expect, it } from 'vitest';
import { best } from './match';

const entries = [
  { label: '交付表决', also: ['Put to the vote'] },
  { label: '休会', also: ['Recess'] },
  { label: '王海：登记发言（正方）', also: ['wh', 'wanghai'] },
];
const letters: Record<string, string[]> = { 交付表决: ['jfbj', 'jiaofubiaojue'], 休会: ['xh', 'xiuhui'] };
const found = (query: string): string[] =>
  best(entries, query, (name) => letters[name] ?? []).map(({ label }) => label);

describe('the commands', () => {
  it('are found in Chinese, by initials, by pinyin and in English', () => {
    for (const query of ['表决', 'jfbj', 'jfb', 'bj', 'biaojue', 'jiaofu', 'VOTE', 'ｊｆｂｊ', 'jiao fu']) {
      expect(found(query)[0], query).toBe('交付表决');
    }
    expect(found('王海')).toEqual(['王海：登记发言（正方）']);
    expect(found('wangh')).toEqual(['王海：登记发言（正方）']);
    expect(found('recess')).toEqual(['休会']);
    expect(found('zzz')).toEqual([]);
  });
  it('stand in their order where nothing is typed', () => {
    expect(found(' ')).toHaveLength(3);
  });
  it('put what begins so before what merely holds it', () => {
    expect(found('x')).toEqual(['休会']);
    expect(found('h').length).toBe(0);
  });
});
