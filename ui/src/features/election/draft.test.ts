import { describe, expect, it } from 'vitest';
import { blankNominate, blankOpen, handsCount, nominator, nominee, wishes } from './draft';

const at = (favour: string, against = '', abstain = '') => ({ favour, against, abstain });

describe('what is sent for an election', () => {
  it('leaves out what is as the rules say', () => {
    expect(wishes(blankOpen())).toEqual({});
    expect(wishes({ ...blankOpen(), secret: 'yes', ties: 'round', criteria: '安全' })).toEqual({
      secret: true, ties: 'round',
    });
    expect(wishes({ ...blankOpen(), purpose: 'options', criteria: ' 安全 \n\n费用' })).toEqual({
      criteria: ['安全', '费用'],
    });
  });
  it('names a person on the roll, a new one, or an option', () => {
    const typed = blankNominate();
    expect(nominee(typed, true)).toBeNull();
    expect(nominee({ ...typed, person: 'p1' }, true)).toEqual({ person: 'p1' });
    expect(nominee({ ...typed, person: 'x', name: '马小云' }, true)).toEqual({
      person: 'x', name: '马小云',
    });
    expect(nominee({ ...typed, option: ' 双杆 ' }, false)).toEqual({ option: '双杆' });
  });
  it('takes the speaker for the nominator, and needs the others to be typed', () => {
    const typed = blankNominate();
    expect(nominator(typed, 'p2')).toEqual({ kind: 'member', person: 'p2' });
    expect(nominator(typed, null)).toBeNull();
    expect(nominator({ ...typed, by: 'voters', signed: '１２' }, null)).toEqual({
      kind: 'voters', signed: 12,
    });
    expect(nominator({ ...typed, by: 'voters', signed: '十二' }, null)).toBeNull();
    expect(nominator({ ...typed, by: 'party' }, 'p2')).toBeNull();
    expect(nominator({ ...typed, by: 'listed' }, null)).toEqual({ kind: 'listed' });
  });
});

describe('hands at each name', () => {
  it('are counted as typed, none where nothing is', () => {
    expect(handsCount({ at: { a: at('7'), b: at('') }, voting: '' }, ['a', 'b'], false, 12))
      .toEqual({ marks: [{ candidate: 'a', for: 7 }, { candidate: 'b', for: 0 }] });
    expect(handsCount({ at: { a: at('7', '3', '1') }, voting: '11' }, ['a'], true, 12)).toEqual({
      marks: [{ candidate: 'a', for: 7, against: 3, abstain: 1 }], voting: 11,
    });
  });
  it('are refused where one is no number, or more than may vote', () => {
    expect(handsCount({ at: { a: at('七') }, voting: '' }, ['a'], false, 12))
      .toEqual({ unreadable: true });
    expect(handsCount({ at: { a: at('-1') }, voting: '' }, ['a'], false, 12))
      .toEqual({ unreadable: true });
    expect(handsCount({ at: { a: at('7', '4', '2') }, voting: '' }, ['a'], true, 12))
      .toEqual({ over: 'a' });
    expect(handsCount({ at: { a: at('7') }, voting: 'x' }, ['a'], false, 12))
      .toEqual({ unreadable: true });
  });
});
