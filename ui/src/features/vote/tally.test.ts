import { describe, expect, it } from 'vitest';
import { markAt, percent } from './figures';
import { blankCount, chairsVoteMatters, counted, restTo, tallyOf, uncounted } from './tally';

describe('a count while it is typed', () => {
  it('sums and says what is missing', () => {
    const count = { ...blankCount(), favour: '17', against: ' ４ ' };
    expect(counted(count)).toBe(21);
    expect(uncounted(count, 23)).toBe(2);
    expect(uncounted({ ...count, abstain: '3' }, 23)).toBe(-1);
    expect(uncounted({ ...count, abstain: 'x' }, 23)).toBeNull();
  });
  it('gives the rest to one choice', () => {
    const one = { ...blankCount(), against: '1' };
    expect(restTo(one, 'favour', 23).favour).toBe('22');
    expect(restTo({ ...one, favour: '5' }, 'favour', 23).favour).toBe('22');
    expect(restTo({ ...one, against: '40' }, 'favour', 23).favour).toBe('');
  });
  it('announces nothing that was not typed', () => {
    expect(tallyOf(blankCount())).toBeNull();
    expect(tallyOf({ ...blankCount(), favour: '0' })).toEqual({
      for: { heads: 0 }, against: { heads: 0 }, abstain: { heads: 0 }, spoiled: { heads: 0 },
    });
    expect(tallyOf({ ...blankCount(), favour: '1.5' })).toBeNull();
  });
  it('asks the chair where the rules give a vote that may count', () => {
    const tally = (favour: number, against: number) => ({
      for: { heads: favour }, against: { heads: against },
    });
    expect(chairsVoteMatters('with-others', tally(5, 5), 1)).toBe(false);
    expect(chairsVoteMatters('second-or-casting', tally(5, 5), 0)).toBe(true);
    expect(chairsVoteMatters('second-or-casting', tally(5, 4), 1)).toBe(false);
    expect(chairsVoteMatters('second-or-casting', tally(0, 0), 9)).toBe(false);
    expect(chairsVoteMatters('when-decisive', tally(5, 4), 0)).toBe(false);
    expect(chairsVoteMatters('when-decisive', tally(5, 5), 1)).toBe(true);
  });
});

describe('figures of a result', () => {
  it('cuts a share off and never rounds it up to a majority', () => {
    expect(percent(17, 21)).toBe('80.9%');
    expect(percent(10, 20)).toBe('50.0%');
    expect(percent(4_999, 10_000)).toBe('49.9%');
    expect(percent(0, 0)).toBe('0.0%');
    expect(markAt({ num: 3, den: 4, strict: false })).toBe(75);
  });
});
