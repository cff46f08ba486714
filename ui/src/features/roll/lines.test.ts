import { describe, expect, it } from 'vitest';
import { capacityWords, officeWords } from './capacity';
import { parseRoll } from './lines';

const read = (text: string): string[] =>
  parseRoll(text, capacityWords()).map((line) => `${line.name}|${line.seat}|${line.capacity}`);

describe('a roll, one a line', () => {
  it('reads names and seats, and words for a capacity wherever they stand', () => {
    expect(read('王海 3单元1102\n张经理 物业 列席\n旁听 李四\n周敏')).toEqual([
      '王海|3单元1102|member', '张经理|物业|consultative', '李四||observer', '周敏||member',
    ]);
  });
  it('takes tables, full-width signs, numbers in front and blank lines', () => {
    expect(read('1\t王海\t3单元 1102\n\n 2. 陈建国，2单元0601（列席）\r\n3、刘芳　1单元')).toEqual([
      '王海|3单元 1102|member', '陈建国|2单元0601(列席)|member', '刘芳|1单元|member',
    ]);
  });
  it('reads an office that stands behind a name', () => {
    const lines = parseRoll('周敏 2单元301 主持人\n王海，记录人', capacityWords(), officeWords());
    expect(lines.map((line) => `${line.name}|${line.seat}|${line.office}`)).toEqual([
      '周敏|2单元301|chair', '王海||secretary',
    ]);
  });
  it('keeps the words of a name together in other scripts', () => {
    expect(read('Mary Ann Smith\nJohn Jones, Ward 2\nAnn Clerk, parish office, officer\nBo Li 12B')).toEqual([
      'Mary Ann Smith||member', 'John Jones|Ward 2|member', 'Ann Clerk|parish office|consultative',
      'Bo Li|12B|member',
    ]);
  });
});
