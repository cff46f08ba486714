import { describe, expect, it, vi } from 'vitest';
import { gather, isCode } from './wedge';

const CODE = '2012345678903';
const type = (take: (key: string, at: number) => boolean, keys: string[], step = 5): boolean[] =>
  keys.map((key, place) => take(key, 5000 + place * step));

describe('a scanner that types', () => {
  it('is heard when it ends with Enter', () => {
    const found = vi.fn();
    const taken = type(gather(found), [...CODE, 'Enter']);
    expect(found).toHaveBeenCalledExactlyOnceWith(CODE);
    expect(taken.indexOf(true)).toBe(CODE.length);
  });
  it('is heard at full width, and after stray figures', () => {
    const found = vi.fn();
    type(gather(found), [...'12２０1234567890３', 'Enter']);
    expect(found).toHaveBeenCalledExactlyOnceWith(CODE);
  });
  it('leaves everything else alone', () => {
    const found = vi.fn();
    const take = gather(found);
    type(take, [...CODE.slice(1), 'Enter']);
    type(take, ['Enter']);
    type(take, [...CODE.slice(0, 6), 'w', ...CODE.slice(6), 'Enter']);
    type(take, [...CODE, 'Enter'], 1200);
    expect(found).not.toHaveBeenCalled();
    expect(isCode('3单元1102')).toBe(false);
    expect(isCode(` ${CODE}`)).toBe(true);
  });
});
