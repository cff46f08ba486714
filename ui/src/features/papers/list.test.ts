import { describe, expect, it } from 'vitest';
import type { PaperEntry, PaperName, PaperTime } from '../../wire/types';
import { beside, copiesOf, grouped } from './list';

const entry = (name: PaperName, when: PaperTime): PaperEntry =>
  ({ name, when, counted: false, lacking: null, subjects: [] });
const entries = [entry('notice', 'before'), entry('agenda', 'before'), entry('minutes', 'after')];

describe('the list of papers', () => {
  it('stands in three groups, in the order of the catalogue', () => {
    const groups = grouped(entries).map((group) => group.entries.map((one) => one.name));
    expect(groups).toEqual([['notice', 'agenda'], [], ['minutes']]);
  });
  it('is walked with arrows and ends at its ends', () => {
    expect(beside(entries, null, 1)?.name).toBe('notice');
    expect(beside(entries, 'agenda', 1)?.name).toBe('minutes');
    expect(beside(entries, 'minutes', 1)?.name).toBe('minutes');
    expect(beside(entries, 'notice', -1)?.name).toBe('notice');
    expect(beside([], null, 1)).toBeNull();
  });
  it('takes whole numbers of copies, and as many as voters where none is typed', () => {
    expect(copiesOf(' 12 ')).toBe(12);
    expect(copiesOf('')).toBeNull();
    expect(copiesOf('a few')).toBeNull();
    expect(copiesOf('1.5')).toBeNull();
    expect(copiesOf('0')).toBe(0);
  });
});
