/** How rule sets are called, and which come first. */
import { t } from '../../text/texts.svelte';
import type { RuleSetView } from '../../wire/types';
import { sayDay } from '../convening/days';

/** Its name: its own, as typed, or that of the texts. */
export function ruleName(set: Pick<RuleSetView, 'id' | 'name'>): string {
  // keys: rules-*
  return set.name ?? t(`rules-${set.id}`);
}

/** A sentence about it; of a body's own, from which it comes. */
export function ruleAbout(set: RuleSetView): string {
  if (set.derived_from === null) return t(`rules-${set.id}.about`);
  return t('rules-own-of', { name: set.name ?? '', base: t(`rules-${set.derived_from}`) });
}

/** From when to when it holds. */
export const ruleValidity = (set: RuleSetView): string =>
  set.valid_to === null
    ? t('rules-valid-since', { from: sayDay(set.valid_from) })
    : t('rules-valid-between', { from: sayDay(set.valid_from), to: sayDay(set.valid_to) });

export interface RuleShelf {
  name: 'own' | 'in-force' | 'not-in-force';
  sets: RuleSetView[];
}

/**
 * A body's own first, then those in force on the day, then the others; on each shelf those first
 * that are most used where the language is read.
 */
export function shelves(listed: readonly RuleSetView[]): RuleShelf[] {
  const near = (set: RuleSetView): boolean =>
    (set.derived_from ?? set.id).startsWith(t('rules-first'));
  const sets = [...listed.filter(near), ...listed.filter((set) => !near(set))];
  const own = (set: RuleSetView): boolean => set.derived_from !== null;
  const all: RuleShelf[] = [
    { name: 'own', sets: sets.filter((set) => own(set) && set.fault === null) },
    { name: 'in-force', sets: sets.filter((set) => !own(set) && set.in_force) },
    { name: 'not-in-force', sets: sets.filter((set) => !own(set) && !set.in_force) },
  ];
  return all.filter((shelf) => shelf.sets.length > 0);
}
