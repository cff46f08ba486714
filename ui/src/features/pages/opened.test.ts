import { describe, expect, it } from 'vitest';
import { headlineOf, pageAt, zoomed } from './opened';

describe('pages', () => {
  it('zooms in steps and stops at both ends', () => {
    expect([zoomed(1, 1), zoomed(1, -1), zoomed(3, 1), zoomed(0.5, -1)]).toEqual([1.25, 0.75, 3, 0.5]);
  });
  it('knows the page in the middle', () => {
    expect([pageAt(0, 800, 3), pageAt(1200, 800, 3), pageAt(9000, 800, 3), pageAt(5, 0, 0)])
      .toEqual([1, 2, 3, 1]);
  });
  it('finds the heading of an item', () => {
    const headlines = [
      { title: '会议记录', number: 1, down: 0 },
      { title: '二、晾晒架', number: 1, down: 0.5 },
      { title: '三、晾晒架的公约', number: 2, down: 0.2 },
    ];
    expect(headlineOf(headlines, '晾晒架')?.number).toBe(1);
    expect(headlineOf(headlines, '晾晒架的')?.number).toBe(2);
    expect(headlineOf(headlines, '停车')).toBeUndefined();
  });
});
