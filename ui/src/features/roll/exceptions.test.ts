import { describe, expect, it } from 'vitest';
import { roll } from '../../../tests/gallery/people';
import { awaited } from './exceptions';

describe('all but a few', () => {
  it('leaves out whoever is there, has leave or is represented', () => {
    const away = roll.filter((seat) => seat.attendance === 'absent');
    expect(away.some((seat) => seat.represented_by !== null)).toBe(true);
    const found = awaited([...roll, { ...roll[11]!, person: 'x', represented_by: null }]);
    expect(found.map((seat) => seat.person)).toEqual(['x']);
  });
});
