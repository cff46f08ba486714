/** A sentence of the record, worded as the minutes word it. */
import { sayCite, t } from '../../text/texts.svelte';
import type { KindName, Words } from '../../wire/types';
import { kindLabel } from '../motion/words';

export function noted(words: Words): string {
  const { motion, label, ground } = words.args;
  const called = motion === undefined ? '' : `${kindLabel(motion as KindName)} ${label ?? ''}`;
  // keys: minutes-noted-* minutes-caution-* ground-*
  return t(words.key, {
    ...words.args,
    question: called.trim(),
    pending: motion === undefined ? 'no' : 'yes',
    ground: ground === undefined ? '' : t(`ground-${ground}`),
    cite: words.cite ? sayCite(words.cite) : '',
  });
}
