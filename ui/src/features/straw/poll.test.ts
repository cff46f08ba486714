import { describe, expect, it } from 'vitest';
import type { StrawView } from '../../wire/types';
import { blankPoll, canAsk, countsOf, isPossible, sum } from './poll';

const stamp = { utc_ms: 0, offset_minutes: 480, steady_ms: 0 };
const poll = (several: boolean): StrawView => ({
  poll: 'p', item: 'i', question: '装哪一种？', several, present: 10, status: 'open', at: stamp,
  answers: [{ text: '铁架', hands: null }, { text: '绳子', hands: null }],
});

describe('the sums of a straw poll', () => {
  it.each([
    [['6', '4'], { is: 'all' }],
    [['6', ''], { is: 'missing', n: 4 }],
    [['6', '5'], { is: 'too-many', n: 1 }],
    [['11', '0'], { is: 'answer-too-many', answer: '铁架', n: 11 }],
    [['6', 'x'], { is: 'unreadable' }],
    [['-1', '2'], { is: 'unreadable' }],
    [['２', '１'], { is: 'missing', n: 7 }],
  ])('one hand each: %j', (typed, found) => expect(sum(poll(false), typed)).toEqual(found));

  it('lets several answers exceed those present together, and none alone', () => {
    expect(sum(poll(true), ['10', '9'])).toEqual({ is: 'of-present' });
    expect(isPossible(sum(poll(true), ['10', '11']))).toBe(false);
  });

  it('sends nobody for what was left empty', () => {
    expect(countsOf(poll(false), ['3'])).toEqual([3, 0]);
  });

  it('asks only what has words', () => {
    expect(canAsk(blankPoll())).toBe(false);
    expect(canAsk({ question: '要不要？', answers: ['要', ' '], several: false })).toBe(false);
    expect(canAsk({ question: '要不要？', answers: ['要', '不要'], several: false })).toBe(true);
  });
});
