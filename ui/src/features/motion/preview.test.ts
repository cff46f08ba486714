import { describe, expect, it } from 'vitest';
import { places, preview } from './preview';

const shown = (text: string, change: Parameters<typeof preview>[1]): string | undefined =>
  preview(text, change)
    ?.map(({ mark, text }) => ({ keep: text, strike: `[-${text}]`, insert: `[+${text}]` })[mark])
    .join('');

describe('an amendment while it is typed', () => {
  const text = '安装单杆铝合金晾晒架，单杆朝南。';
  it('marks what is struck and inserted', () => {
    expect(shown(text, { strike: '单杆铝合金', insert: '双杆不锈钢' })).toBe(
      '安装[-单杆铝合金][+双杆不锈钢]晾晒架，单杆朝南。',
    );
  });
  it('asks which one is meant where words stand twice', () => {
    expect(places(text, '单杆')).toHaveLength(2);
    expect(preview(text, { strike: '单杆', insert: '双杆' })).toBeNull();
    expect(shown(text, { strike: '单杆', insert: '双杆', nth: 2 })).toBe(
      '安装单杆铝合金晾晒架，[-单杆][+双杆]朝南。',
    );
  });
  it('inserts after words, at the end, and at the begin', () => {
    expect(shown('甲乙', { strike: '', insert: '丙', after: '甲' })).toBe('甲[+丙]乙');
    expect(shown('甲乙', { strike: '', insert: '丙' })).toBe('甲乙[+丙]');
    expect(shown('甲乙', { strike: '', insert: '丙', after: '' })).toBe('[+丙]甲乙');
    expect(preview('甲乙', { strike: '丁', insert: '' })).toBeNull();
  });
});
