import { describe, expect, it } from 'vitest';
import { share } from './share';

const seat = (person: string, here: boolean) => ({ person, keys: [person], at: here ? { ms: 1 } : null });

describe('a message after another', () => {
  it('keeps what did not change, and is what it was', () => {
    const before = { roll: [seat('a', false), seat('b', false)], cue: { key: 'x' }, n: 1 };
    const next = { roll: [seat('a', true), seat('b', false)], cue: { key: 'x' }, n: 1 };
    const kept = share(before, structuredClone(next));
    expect(kept).toEqual(next);
    expect(kept).not.toBe(before);
    expect(kept.cue).toBe(before.cue);
    expect(kept.roll).not.toBe(before.roll);
    expect(kept.roll[0]).not.toBe(before.roll[0]);
    expect(kept.roll[1]).toBe(before.roll[1]);
    expect(share(before, structuredClone(before))).toBe(before);
  });
  it('finds entries that moved', () => {
    const before = [{ act: 'x', place: 1 }, { act: 'x', place: 0 }];
    const next = share(before, [{ act: 'y', place: 0 }, ...structuredClone(before)]);
    expect(next.slice(1).map((entry, place) => entry === before[place])).toEqual([true, true]);
    const order = [seat('a', true), seat('b', true)];
    const turned = share(order, structuredClone([...order].reverse()));
    expect(turned[0]).toBe(order[1]);
    expect(turned).not.toBe(order);
  });
  it('sees what went, what came and what became empty', () => {
    for (const [before, next] of [
      [{ a: 1, b: 2 }, { a: 1 }], [{ a: 1 }, { a: 1, b: 2 }], [[1, 2], [1]], [[1], [1, 2]],
      [{ a: [] }, { a: null }], [null, { a: 1 }], [{ a: undefined }, {}], [{}, []], [0, null],
    ]) {
      const kept = share(before, structuredClone(next));
      expect(kept).toEqual(next);
      expect(kept).not.toBe(before);
    }
  });
});
