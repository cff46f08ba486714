import { expect, test } from 'vitest';
import { squareMetres } from './area';

test('areas are shown with two decimals unless they have more', () => {
  const areas = [0, 10_000, 881_200, 881_250, 2_264_210_857, 5, 1_088_501];
  expect(areas.map(squareMetres)).toEqual([
    '0.00', '1.00', '88.12', '88.125', '226421.0857', '0.0005', '108.8501',
  ]);
});
