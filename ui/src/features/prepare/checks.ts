/** What a chair looks through before people come: what the record says, and what only eyes see. */
import { t } from '../../text/texts.svelte';
import type { Check } from '../../wire/types';
import { sayLimit } from '../convening/days';

/** What only the chair can see; kept on this laptop. */
const BY_HAND = ['room', 'screen', 'prints', 'told'] as const;

export interface Line {
  /** By what it is ticked off. */
  key: string;
  words: string;
  done: boolean;
  /** Whether the record says that it is done, so that there is nothing to tick. */
  told: boolean;
}

/** The lines in their order; `ticked` are those that the chair has ticked off. */
export function lines(checks: readonly Check[], ticked: readonly string[]): Line[] {
  const told = checks.map((check) => ({
    key: check.what, words: words(check), told: check.done,
    done: check.done || ticked.includes(check.what),
  }));
  const seen = BY_HAND.map((key) => ({
    // keys: prepare-check-*
    key, words: t(`prepare-check-${key}`), told: false, done: ticked.includes(key),
  }));
  return [...told, ...seen];
}

function words(check: Check): string {
  const parties = check.parties.join(t('desk-minutes-name-separator'));
  const line = t(`prepare-check-${check.what}`, { n: check.missing, parties });
  if (check.what !== 'notice' || check.done || !check.latest) return line;
  return `${line} · ${t('prepare-check-notice-by', { day: sayLimit(check.latest) })}`;
}
