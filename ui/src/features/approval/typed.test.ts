import { expect, test } from 'vitest';
import { complete, corrections } from './typed';

const row = (place: string, strike: string, insert: string) => ({ place, strike, insert });

test('rows without a word are no corrections', () => {
  expect(corrections([row(' ', '', ''), row(' 30/15 ', " probably wouldn't", 'might not ')]))
    .toEqual([{ place: '30/15', strike: "probably wouldn't", insert: 'might not' }]);
  expect(complete([row('', ' ', '')])).toBe(true);
});

test('a correction says where it is and changes something', () => {
  expect(complete([row('30/15', 'a', 'b')])).toBe(true);
  expect(complete([row('30/15', 'a', '')])).toBe(true);
  expect(complete([row('', 'a', 'b')])).toBe(false);
  expect(complete([row('30/15', 'a', ' a')])).toBe(false);
});
