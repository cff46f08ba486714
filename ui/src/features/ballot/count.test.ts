import { describe, expect, it } from 'vitest';
import type { PaperCount } from '../../wire/types';
import { blankPapers, countOf, markSum, readable, recountOf, sheets, sums, type PapersDraft } from './count';

const draft = (figures: PapersDraft['figures'], boxes: PapersDraft['boxes'] = []): PapersDraft =>
  ({ ...blankPapers(), figures, boxes });
const whole = {
  issued: '40', 'in-box': '38', 'not-returned': '2', invalid: '3', valid: '35', blank: '2',
  for: '20', against: '10', abstain: '3',
};
const states = (held: PapersDraft): string[] =>
  sums(held, markSum(held)).map((line) => `${line.name} ${line.state}`);

describe('a number of papers', () => {
  it('is read as typed, with full-width digits and a sign that the core refuses', () => {
    expect(['', ' 12 ', '３５', '-4', '−4', '3.5', 'x'].map(sheets)).toEqual([0, 12, 35, -4, -4, null, null]);
  });
});

describe('sums while a count is typed', () => {
  it('says nothing before there is anything to add up', () => {
    expect(states(draft({}))).toEqual([]);
    expect(states(draft({ issued: '40' }))).toEqual([]);
  });
  it('fits where everything comes out', () => {
    expect(states(draft(whole))).toEqual(['issued fits', 'in-box fits', 'valid fits']);
  });
  it('says by how many the marks fall short', () => {
    const line = sums(draft({ ...whole, for: '19' }), 32).find((one) => one.name === 'valid');
    expect(line).toMatchObject({ state: 'short', values: { said: 35, added: 34, off: 1 } });
  });
  it('takes more in the box than went out for a ballot that is void', () => {
    expect(states(draft({ issued: '40', 'in-box': '42' }))).toEqual(['overfull over']);
  });
  it('adds the boxes up', () => {
    const boxes = [{ place: '主会场', papers: '30' }, { place: '流动票箱', papers: '7' }];
    expect(states(draft({ 'in-box': '38' }, boxes))).toEqual(['boxes short']);
  });
});

describe('what is sent', () => {
  it('is nothing while a field cannot be read', () => {
    expect(readable(draft({ issued: 'forty' }))).toBe(false);
    expect(countOf(draft({ issued: 'forty' }))).toBeNull();
  });
  it('leaves out what was not counted and rows in which nothing stands', () => {
    const sent = countOf(draft(whole, [{ place: '', papers: '' }]));
    expect(sent?.papers).toEqual({
      issued: 40, exchanged: 0, not_returned: 2, in_box: 38, invalid: 3, valid: 35, blank: 2, boxes: [],
    });
    expect(sent?.marks).toEqual({ for: 20, against: 10, abstain: 3 });
  });
});

describe('a recount', () => {
  it('empties the fields on which the two differ and keeps the others', () => {
    const entry = countOf(draft(whole, [{ place: '主会场', papers: '38' }])) as PaperCount;
    const again = recountOf(entry, [{ figure: 'for', first: 20, second: 19 }]);
    expect(again.figures['for']).toBe('');
    expect(again.figures['against']).toBe('10');
    expect(again.boxes).toEqual([{ place: '主会场', papers: '38' }]);
  });
});
