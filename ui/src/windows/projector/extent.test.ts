import { describe, expect, it } from 'vitest';
import type { Piece } from '../../wire/types';
import { extent, shortened } from './extent';

const keep = (text: string): Piece => ({ mark: 'keep', text });

describe('words that are too many for a screen', () => {
  it('are measured by what they take', () => {
    expect(extent('\u8bae\u4e8b')).toBe(2);
    expect(extent('abcd')).toBeCloseTo(2.2);
  });
  it('stay as they are where there is room', () => {
    const pieces = [keep('abc'), { mark: 'insert' as const, text: 'd' }];
    expect(shortened(pieces, 600)).toEqual(pieces);
  });
  it('keep their beginning', () => {
    const [piece] = shortened([keep('\u8bae'.repeat(700))], 100);
    expect(piece?.text).toBe(`${'\u8bae'.repeat(100)}\u2026\u2026`);
  });
  it('keep all that changes, and what stands nearest to it', () => {
    const change: Piece = { mark: 'insert', text: '\u589e'.repeat(30) };
    const pieces = shortened(
      [keep('\u524d'.repeat(300)), change, keep('\u540e'.repeat(300))], 130);
    expect(pieces.map((piece) => piece.text)).toEqual([
      `\u2026\u2026${'\u524d'.repeat(50)}`, change.text, `${'\u540e'.repeat(50)}\u2026\u2026`,
    ]);
  });
});
