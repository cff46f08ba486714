/** How a side of a debate and a purpose are shown: a colour, a sign and a word. */
import { hasText, t } from '../../text/texts.svelte';
import type { Purpose, Side } from '../../wire/types';

export type Hue = 'pro' | 'con' | 'ask' | 'point' | 'neutral';

export function hueOf(purpose: Purpose, side: Side | null | undefined): Hue {
  if (purpose === 'point-of-order') return 'point';
  if (purpose === 'question') return 'ask';
  if (side?.key === 'for') return 'pro';
  return side?.key === 'against' ? 'con' : 'neutral';
}

/** The word for a side: as typed where it was, else from the texts. */
export function sideLabel(side: Side): string {
  // keys: floor-side-*
  const key = `floor-side-${side.key}`;
  return side.label ?? (hasText(key) ? t(key) : side.key);
}

/** The word for what somebody speaks for. */
export function roleLabel(purpose: Purpose, side: Side | null | undefined): string {
  // keys: floor-purpose-*
  if (purpose !== 'speak') return t(`floor-purpose-${purpose}`);
  return side ? sideLabel(side) : t('floor-side-neutral');
}

/** One sign for it, for a small square. */
export function sign(purpose: Purpose, side: Side | null | undefined): string {
  const hue = hueOf(purpose, side);
  if (hue === 'neutral' && side) return [...sideLabel(side)][0] ?? '';
  // keys: floor-sign-*
  return t(`floor-sign-${hue}`);
}
