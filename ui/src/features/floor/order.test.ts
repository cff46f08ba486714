import { describe, expect, it } from 'vitest';
import { droppedOn, stepped } from './order';

const queue = ['a', 'b', 'c'];

describe('the order of those who wait', () => {
  it('changes by one place', () => {
    expect(stepped(queue, 'b', 'up')).toEqual({ before: 'a' });
    expect(stepped(queue, 'a', 'down')).toEqual({ before: 'c' });
    expect(stepped(queue, 'b', 'down')).toEqual({});
    expect(stepped(queue, 'a', 'up')).toBeNull();
    expect(stepped(queue, 'c', 'down')).toBeNull();
    expect(stepped(queue, 'x', 'up')).toBeNull();
  });
  it('changes by dragging', () => {
    expect(droppedOn(queue, 'c', 'a')).toEqual({ before: 'a' });
    expect(droppedOn(queue, 'a', 'b')).toEqual({ before: 'c' });
    expect(droppedOn(queue, 'a', 'c')).toEqual({});
    expect(droppedOn(queue, 'a', 'a')).toBeNull();
  });
});
