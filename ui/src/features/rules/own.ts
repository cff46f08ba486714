/** Rules of a body's own while they are typed: what they change in a set of the program. */
import type { RuleSetView, SettingView } from '../../wire/types';

export type Value = SettingView['value'];
/** A value as it is typed or chosen: figures as text, yes or no as `yes` and `no`. */
export type Typed = Record<string, string>;

export interface OwnDraft {
  base: string;
  name: string;
  values: Typed;
}
export const blankOwn = (): OwnDraft => ({ base: '', name: '', values: {} });

const shown = (value: Value): string =>
  value === null ? '' : value === true ? 'yes' : value === false ? 'no' : String(value);

/** A set's values as they would be typed. */
export const typedOf = (set: Pick<RuleSetView, 'settings'>): Typed =>
  Object.fromEntries(set.settings.map((setting) => [setting.path, shown(setting.value)]));

/** What was typed for a setting; none where it cannot be chosen. */
export function valueOf({ choice }: SettingView, typed: string): Value | undefined {
  const flat = typed.normalize('NFKC').trim();
  switch (choice.type) {
    case 'number': {
      if (flat === '') return choice.none ? null : undefined;
      const number = /^\d{1,9}$/.test(flat) ? Number(flat) : NaN;
      return number >= choice.min && number <= choice.max ? number : undefined;
    }
    case 'yes-no':
      return flat === 'yes' ? true : flat === 'no' ? false : undefined;
    case 'one-of':
      return choice.of.includes(flat) ? flat : undefined;
  }
}

/** Whether it differs from the set of the program. */
export const isChanged = (setting: SettingView, typed: string): boolean =>
  valueOf(setting, typed) !== setting.default;

/** What is changed, by the path of a setting; none where something cannot be chosen. */
export function changesOf(
  settings: readonly SettingView[], values: Typed,
): Record<string, Value> | null {
  const changes: Record<string, Value> = {};
  for (const setting of settings) {
    const value = valueOf(setting, values[setting.path] ?? shown(setting.default));
    if (value === undefined) return null;
    if (value !== setting.default) changes[setting.path] = value;
  }
  return changes;
}
