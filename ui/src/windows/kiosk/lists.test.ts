import { describe, expect, it } from 'vitest';
import type { KioskPerson } from '../../wire/types';
import { homes, letters } from './lists';

const person = (name: string, initial: string, strokes: number, building: string,
  more: Partial<KioskPerson> = {}): KioskPerson => ({
  person: name, name, seat: `${building}101`, here: false, represented_by: '', initial, strokes,
  by_strokes: strokes, building, by_place: 0, home: null, ...more,
});
// As they come: by sound.
const people = [
  person('陈建国', 'C', 7, '2单元', { by_place: 2 }),
  person('李秀英', 'L', 7, '10单元', { by_strokes: 8, by_place: 3, home: 0 }),
  person('王海', 'W', 4, '10单元', { by_place: 4, home: 0 }),
  person('Ann', 'A', 0, '', { by_strokes: 99, by_place: 9 }),
];

describe('the kiosk', () => {
  it('lists letters in the order of what they stand for', () => {
    expect(letters(people, 'pinyin')).toEqual(['C', 'L', 'W', 'A']);
    expect(letters(people, 'strokes')).toEqual(['4', '7', '']);
    expect(letters(people, 'building')).toEqual(['2单元', '10单元', '']);
  });
  it('lists whoever lives together, under the letter of each', () => {
    const names = (chosen: string | null): string[] =>
      homes(people, 'pinyin', chosen).map((home) => home.people.map(({ name }) => name).join('+'));
    expect(names('W')).toEqual(['李秀英+王海']);
    expect(names('L')).toEqual(['李秀英+王海']);
    expect(names(null)).toEqual(['陈建国', '李秀英+王海', 'Ann']);
    expect(homes(people, 'strokes', '7').map(({ key }) => key)).toEqual(['陈建国', 'home-0']);
  });
});
