import { describe, expect, it } from 'vitest';
import type { Offer } from '../../wire/types';
import { offered } from './offered';

const no = { key: 'refusal-question-first', args: { motion: '甲' }, cite: null };
const offers: Offer[] = [
  { step: 'open-vote', refusal: null, primary: true },
  { step: 'next-paragraph', refusal: no, primary: false },
  { step: 'close-item', refusal: no, primary: false },
  { step: 'warn', refusal: null, primary: false },
  { step: 'waive-quorum', refusal: no, primary: false },
  { step: 'move', kind: 'main', refusal: no, primary: false },
  { step: 'move', kind: 'commit', refusal: null, primary: false },
  { step: 'move', kind: 'amend', refusal: null, primary: false },
];
const shown = (): string[] =>
  offered(offers).filter((group) => group.offers.length > 0).map((group) =>
    `${group.name}: ${group.offers.map((one) => one.key).join(' ')}`);

describe('what is offered', () => {
  it('stands in groups, in the order of the table, and leaves out what is never wanted', () => {
    expect(shown()).toEqual([
      'chair: open-vote close-item', 'main: move-main', 'question: move-amend move-commit',
      'more: warn',
    ]);
  });
});
