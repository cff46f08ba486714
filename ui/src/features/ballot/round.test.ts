import { describe, expect, it } from 'vitest';
import { blankRound, marksFrom, notes, offPile, onPile, picksOf, piled, roundAgain, roundCountOf } from './round';

const NAMES = ['a', 'b', 'c', 'd'].map((candidate) => ({ candidate, name: candidate.toUpperCase() }));
const IDS = NAMES.map((one) => one.candidate);

describe('papers typed one by one', () => {
  it('are read by the places of the names, in whatever order and with whatever between them', () => {
    expect(picksOf(' 3，1 ', 4, 3)).toEqual({ picks: [1, 3] });
    expect(picksOf('', 4, 3)).toBeNull();
    expect(picksOf('１ ２', 4, 3)).toEqual({ picks: [1, 2] });
  });
  it('are refused where nobody can have marked them so', () => {
    expect(picksOf('1 x', 4, 3)).toEqual({ fault: 'unreadable' });
    expect(picksOf('0', 4, 3)).toEqual({ fault: 'unknown' });
    expect(picksOf('5', 4, 3)).toEqual({ fault: 'unknown' });
    expect(picksOf('2 2', 4, 3)).toEqual({ fault: 'twice' });
    expect(picksOf('1 2 3 4', 4, 3)).toEqual({ fault: 'too-many' });
    expect(picksOf('1 2 3 4', 4, null)).toEqual({ picks: [1, 2, 3, 4] });
  });
  it('lie on piles by what is marked, and never in the order in which they were typed', () => {
    const one = [[2], [1, 3], [2], [1]].reduce((piles, picks) => onPile(piles, picks), [] as ReturnType<typeof onPile>);
    const other = [[1], [2], [2], [1, 3]].reduce((piles, picks) => onPile(piles, picks), [] as ReturnType<typeof onPile>);
    expect(one).toEqual(other);
    expect(one).toEqual([{ picks: [1], papers: 1 }, { picks: [1, 3], papers: 1 }, { picks: [2], papers: 2 }]);
    expect([piled(one), marksFrom(one, 1), marksFrom(one, 2)]).toEqual([4, 2, 2]);
    expect(piled(offPile(one, 0))).toBe(3);
  });
});

describe('marks at the names', () => {
  const draft = (marks: string[]): ReturnType<typeof blankRound> => {
    const held = blankRound(IDS);
    held.papers.figures = { issued: '20', 'in-box': '20', valid: '20' };
    marks.forEach((text, place) => (held.at[IDS[place] as string] = {
      for: text, against: '', abstain: '', invalid: '' }));
    return held;
  };
  it('say whose are too many and when all are too many or too few', () => {
    expect(notes(draft(['20', '10', '5', '5']), NAMES, 'block', 2)).toEqual([]);
    expect(notes(draft(['21', '0', '0', '0']), NAMES, 'block', 2)).toMatchObject([{ what: 'above', name: 'A' }]);
    expect(notes(draft(['20', '20', '1', '0']), NAMES, 'block', 2)).toMatchObject([{ what: 'seats', sum: 41, ballots: 40 }]);
    expect(notes(draft(['10', '5', '', '']), NAMES, 'block', 2)).toMatchObject([{ what: 'below', sum: 15 }]);
  });
  it('add up at each name where each is voted on', () => {
    const held = draft(['12', '20', '20', '20']);
    expect(notes(held, NAMES, 'per-name', 2)).toMatchObject([{ what: 'per-name', sum: 12, ballots: 20 }]);
  });
  it('are sent with the papers, or as piles without any order', () => {
    const held = draft(['12', '8', '0', '0']);
    expect(roundCountOf(held, IDS, 'block')?.marks?.[0]).toEqual({ candidate: 'a', for: 12 });
    held.listing = true;
    held.piles = [{ picks: [1, 3], papers: 20 }];
    expect(roundCountOf(held, IDS, 'block')?.sheets).toEqual([
      { papers: 20, marks: [{ candidate: 'a' }, { candidate: 'c' }] }]);
  });
  it('are empty in a recount where the two counts differ', () => {
    const count = roundCountOf(draft(['12', '8', '0', '0']), IDS, 'block');
    if (!count) throw new Error('it can be read');
    const again = roundAgain(count, IDS, [{ candidate: 'b', figure: 'for', first: 8, second: 7 }]);
    expect([again.at['a']?.for, again.at['b']?.for, again.papers.figures['valid']]).toEqual(['12', '', '20']);
  });
});
