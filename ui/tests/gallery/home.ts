import type { Home, Shell, TextSize, Theme, Tongue } from '../../src/wire/types';
import { NOW } from './people';

export const shell = (language: Tongue, theme: Theme, text_size: TextSize): Shell => ({
  language, theme, text_size, projector_open: true, projector_screen: '1920×1080', screens: 2,
  fault: null, data_folder: '/home/chair/.local/share/cn.yishi.desk',
});

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
});
