import { expect, test } from 'vitest';
import type { AnswerView, SeatView } from '../../wire/types';
import { meant, sums } from './rollcall';

const answer = (person: string, choice: AnswerView['choice']): AnswerView =>
  ({ person, name: person, agent: '', choice });
const seat = (person: string, keys: string[]): SeatView =>
  ({ person, name: person, keys, seat: '' }) as unknown as SeatView;

test('letters mean whoever is called, and nobody who is not', () => {
  const roll = [seat('赵一', ['zhaoyi', 'zy']), seat('周五', ['zhouwu', 'zw'])];
  const answers = [answer('周五', null)];
  expect(meant(answers, roll, 'z').map((one) => one.person)).toEqual(['周五']);
  expect(meant(answers, roll, 'zy')).toEqual([]);
});

test('sums say who is still to answer', () => {
  const answers = [answer('a', 'for'), answer('b', 'against'), answer('c', null)];
  expect(sums(answers)).toEqual({ for: 1, against: 1, abstain: 0, waiting: 1 });
});
