import { describe, expect, it } from 'vitest';
import type { ItemView } from '../../wire/types';
import { minutesOf } from './draft';
import { dropped, isWithin, step } from './order';

const item = (id: string, parent: string | null = null): ItemView => ({
  item: id, parent, number: [1], title: id, kind: 'discussion', minutes: null, presenter: null,
  sides: [], status: 'waiting', timer: { spent_ms: 0, running_since: null }, motions: 0,
  amendments: 0, speeches: 0, gates: [], consultation: null, sequence: [], marks: {}, papers: [],
  majority: null,
});
const items = [item('a'), item('b'), item('b1', 'b'), item('b2', 'b'), item('c')];

describe('moving items', () => {
  it('steps among siblings', () => {
    expect(step(items, 'c', 'up')).toEqual({ before: 'b' });
    expect(step(items, 'a', 'up')).toBeNull();
    expect(step(items, 'a', 'down')).toEqual({ before: 'c' });
    expect(step(items, 'b', 'down')).toEqual({});
    expect(step(items, 'b1', 'down')).toEqual({ parent: 'b' });
  });
  it('nests below the one before and comes out behind its parent', () => {
    expect(step(items, 'c', 'in')).toEqual({ parent: 'b' });
    expect(step(items, 'a', 'in')).toBeNull();
    expect(step(items, 'b1', 'out')).toEqual({ before: 'c' });
    expect(step(items, 'c', 'out')).toBeNull();
  });
  it('drops before another, never into itself', () => {
    expect(dropped(items, 'c', 'b1')).toEqual({ parent: 'b', before: 'b1' });
    expect(dropped(items, 'b', 'b1')).toBeNull();
    expect(isWithin(items, 'b2', 'b')).toBe(true);
    expect(isWithin(items, 'c', 'b')).toBe(false);
  });
  it('reads minutes', () => {
    expect([' １５ ', '0', '', 'ten'].map(minutesOf)).toEqual([15, undefined, undefined, undefined]);
  });
});
