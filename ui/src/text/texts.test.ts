import { FluentResource } from '@fluent/bundle';
import { afterEach, describe, expect, it } from 'vitest';
import { dayTimeText, durationText, momentOf, timeText } from './dates';
import { itemNumber, numeral } from './numerals';
import { LANGUAGES, speak, t } from './texts.svelte';

const texts = import.meta.glob<string>('../../../assets/text/*/*.ftl', {
  query: '?raw', import: 'default', eager: true,
});
const sources = import.meta.glob<string>('../**/*.{ts,svelte}', {
  query: '?raw', import: 'default', eager: true,
});
const idsOf = (language: string): Set<string> => {
  const ids = new Set<string>();
  for (const [path, source] of Object.entries(texts)) {
    if (!path.includes(`/${language}/`)) continue;
    for (const message of new FluentResource(source).body) ids.add(message.id);
  }
  return ids;
};

describe('texts', () => {
  afterEach(() => speak('zh-Hans'));
  it('are the same in every language', () => {
    const ids = [...idsOf('zh-Hans')].sort();
    for (const language of LANGUAGES) expect([...idsOf(language)].sort()).toEqual(ids);
  });
  it('hold every key that is looked up', () => {
    const ids = idsOf('zh-Hans');
    const looked = Object.entries(sources)
      .filter(([path]) => !path.includes('.test.'))
      .flatMap(([, source]) => [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map((found) => found[1] ?? ''));
    expect(looked.length).toBeGreaterThan(250);
    expect(looked.filter((key) => !ids.has(key))).toEqual([]);
  });
  it('switch without a restart, and show what is missing', () => {
    expect(t('floor-next')).toBe('下一位');
    speak('zh-Hant');
    expect(t('motion-step-recess')).toBe('休息');
    speak('en');
    expect(t('floor-next')).toBe('Next speaker');
    expect(t('floor-none')).toBe('⟦floor-none⟧');
    expect(t('vote-missing', { n: 1234, present: 2000 })).toBe('2000 present, 1234 not counted yet');
  });
});

describe('numbers and days', () => {
  afterEach(() => speak('zh-Hans'));
  it('count in the language’s own way', () => {
    expect([0, 1, 10, 11, 20, 101, 110, 1001, 9999, 10_000].map(numeral)).toEqual([
      '零', '一', '十', '十一', '二十', '一百零一', '一百一十', '一千零一', '九千九百九十九', '10000',
    ]);
    expect([[3], [3, 2], [3, 2, 1]].map(itemNumber)).toEqual(['三', '（二）', '1.']);
    speak('zh-Hant');
    expect([0, 11, 101].map(numeral)).toEqual(['零', '十一', '一百零一']);
    speak('en');
    expect([[3], [3, 2], [3, 2, 1]].map(itemNumber)).toEqual(['3', '3.2', '3.2.1']);
  });
  it('word moments as the papers do', () => {
    const moment = momentOf(1_773_486_344_900, 480);
    expect(timeText(moment)).toBe('19:05');
    expect(dayTimeText(moment)).toBe('2026年3月14日（星期六） 19:05');
    expect([150_000, 120_000, 5_000, 3_605_000].map(durationText)).toEqual([
      '2分30秒', '2分钟', '5秒', '1小时5秒',
    ]);
    speak('zh-Hant');
    expect(dayTimeText(moment)).toBe('2026年3月14日（星期六） 19:05');
    expect([120_000, 3_605_000].map(durationText)).toEqual(['2分鐘', '1小時5秒']);
    speak('en');
    expect(dayTimeText(moment)).toBe('Saturday 14 March 2026, 19:05');
  });
});
