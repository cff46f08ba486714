import { describe, expect, it } from 'vitest';
import { extend, isDrawn, path, pointAt } from './strokes';

describe('a drawn signature', () => {
  const box = { left: 100, top: 50, width: 600 };
  it('stands in thousandths of the width, within the field', () => {
    expect(pointAt(400, 150, box)).toEqual([500, 167]);
    expect(pointAt(0, 9_999, box)).toEqual([0, 333]);
  });
  it('keeps no point twice in a row', () => {
    expect(extend([[1, 2]], [1, 2])).toEqual([[1, 2]]);
    expect(extend([[1, 2]], [1, 3])).toHaveLength(2);
  });
  it('draws a line, and a dot for a touch', () => {
    expect(path([[5, 6]])).toBe('M5 6h0');
    expect(path([[0, 0], [10, 0], [10, 10]])).toBe('M0 0Q10 0 10 5L10 10');
  });
  it('takes no touch by accident for a signature', () => {
    expect(isDrawn([[[1, 1]], [[2, 2]]])).toBe(false);
    expect(isDrawn([[[1, 1], [2, 2], [3, 3]], [[4, 4], [5, 5]]])).toBe(true);
  });
});
