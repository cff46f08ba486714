import { describe, expect, it } from 'vitest';
import { speak } from '../../text/texts.svelte';
import type { RuleSetView, SettingView } from '../../wire/types';
import { shelves } from './names';
import { changesOf, isChanged, typedOf, valueOf } from './own';

const limit: SettingView = {
  path: 'floor.speeches_per_question', key: 'setting-floor-speeches-per-question',
  choice: { type: 'number', min: 1, max: 10, none: true }, default: 2, value: 2,
};
const side: SettingView = {
  path: 'floor.side_required', key: 'setting-floor-side-required', choice: { type: 'yes-no' },
  default: true, value: true,
};

describe('rules of a body’s own', () => {
  it('are what they change', () => {
    expect(typedOf({ settings: [limit, side] })).toEqual({
      'floor.speeches_per_question': '2', 'floor.side_required': 'yes',
    });
    expect(changesOf([limit, side], {})).toEqual({});
    expect(changesOf([limit, side], {
      'floor.speeches_per_question': '', 'floor.side_required': 'no',
    })).toEqual({ 'floor.speeches_per_question': null, 'floor.side_required': false });
  });
  it('hold nothing that cannot be chosen', () => {
    expect(['３', '0', '11', 'x', ''].map((typed) => valueOf(limit, typed))).toEqual([
      3, undefined, undefined, undefined, null,
    ]);
    expect(changesOf([limit], { 'floor.speeches_per_question': '11' })).toBeNull();
    expect(isChanged(limit, ' 2 ')).toBe(false);
  });
  it('stand before those in force, and those before the others', () => {
    const set = (id: string, more: Partial<RuleSetView>): RuleSetView => ({
      id, name: null, derived_from: null, cite: { source: 'x', article: '1' },
      valid_from: '2026-01-01', valid_to: null, in_force: true, settings: [], fault: null, ...more,
    });
    const sets = [set('old', { in_force: false }), set('new', {}),
      set('own-1', { derived_from: 'new', name: '本楼' }),
      set('own-2', { derived_from: 'gone', fault: { code: 'fault-x', params: {}, cite: null } })];
    expect(shelves(sets).map(({ name, sets }) => `${name}: ${sets.map((one) => one.id).join()}`))
      .toEqual(['own: own-1', 'in-force: new', 'not-in-force: old']);
    const both = [set('cn-a', {}), set('tw-a', {}), set('uk-a', {})];
    speak('zh-Hant');
    expect(shelves(both)[0]?.sets.map((one) => one.id)).toEqual(['tw-a', 'cn-a', 'uk-a']);
    speak('zh-Hans');
    expect(shelves(both)[0]?.sets.map((one) => one.id)).toEqual(['cn-a', 'tw-a', 'uk-a']);
  });
});
