import type { Home, RuleSetView, Shell, TextSize, Theme, Tongue } from '../../src/wire/types';
import { NOW } from './people';

export const shell = (language: Tongue, theme: Theme, text_size: TextSize): Shell => ({
  language, theme, text_size, speaker_clock: 'shown',
  projectors: [{ projector: 'first', screen: '1920×1080' }], screens: 2, kiosk_open: false,
  fault: null, data_folder: '/home/chair/.local/share/cn.yishi.desk',
});

const set = (id: string, source: string, more: Partial<RuleSetView> = {}): RuleSetView => ({
  id, name: null, derived_from: null, cite: { source, article: '1' }, valid_from: '2026-01-01',
  valid_to: null, in_force: true, fault: null, settings: [
    { path: 'floor.speech_seconds', key: 'setting-floor-speech-seconds',
      choice: { type: 'number', min: 30, max: 1800, none: false }, default: 120, value: 120 },
    { path: 'floor.speeches_per_question', key: 'setting-floor-speeches-per-question',
      choice: { type: 'number', min: 1, max: 10, none: true }, default: 2, value: null },
    { path: 'floor.side_required', key: 'setting-floor-side-required',
      choice: { type: 'yes-no' }, default: true, value: true },
    { path: 'convening.notice.count', key: 'setting-convening-notice-count',
      choice: { type: 'one-of', of: ['from-next-day', 'full-days-between'] },
      default: 'from-next-day', value: 'from-next-day' },
  ], ...more,
});
export const ruleSets: RuleSetView[] = [
  set('cn-residents-council', 'cn-twelve-principles', { valid_from: '2015-07-22' }),
  set('cn-residents-assembly', 'cn-residents-committees-law'),
  set('cn-residents-assembly-2018', 'cn-residents-committees-law', {
    valid_from: '2018-12-29', valid_to: '2025-12-31', in_force: false }),
  set('cn-owners-assembly', 'cn-civil-code', { valid_from: '2021-01-01' }),
  set('roberts-rules-assembly', 'roberts-rules', { valid_from: '2020-09-01' }),
  set('own-1', 'cn-twelve-principles', { name: '长江大厦议事规则', derived_from: 'cn-residents-council' }),
];

export const home = (empty: boolean): Home => ({
  meetings: empty
    ? []
    : [
        { meeting: 'm1', held: 'live', phase: 'in-session', changed_ms: NOW,
          particulars: { body: '长江大厦楼栋议事会', number: 3, title: '', place: '一楼大堂',
            planned: '2026-03-14T19:00' } },
        { meeting: 'm2', held: 'on-paper', phase: 'signed', changed_ms: NOW - 9e8,
          particulars: { body: '长江大厦楼栋议事会', number: 2, title: '', place: '一楼大堂',
            planned: '2026-01-10T19:00' } },
      ],
  samples: [
    { sample: 'drying-rack', language: 'zh-Hans' },
    { sample: 'parish-planning', language: 'en' },
  ],
  rules: ['cn-residents-council', 'uk-parish-council', 'us-city-council', 'roberts-rules-assembly'],
  rule_sets: ruleSets,
});
