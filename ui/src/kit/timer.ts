/** Figures computed from instants. Both windows compute them here and nowhere else. */
export interface Instants {
  steady_ms: number;
  utc_ms: number;
}
export interface Running {
  spent_ms: number;
  running_since: number | null;
}
export type Tone = 'jade' | 'amber' | 'seal';

/** Steady time at wall time `utcMs`, from an instant that is known on both clocks. */
export const steadyAt = (anchor: Instants, utcMs: number): number =>
  anchor.steady_ms + (utcMs - anchor.utc_ms);

/** Milliseconds spent at steady time `steady`. */
export function spent(timer: Running, steady: number): number {
  const since = timer.running_since;
  return timer.spent_ms + (since === null ? 0 : Math.max(0, steady - since));
}

/** Milliseconds left of a limit; below zero when it is overrun. */
export const left = (limitMs: number, timer: Running, steady: number): number =>
  limitMs - spent(timer, steady);

/** Minutes and seconds of what is left: a second counts until it is over. */
export function countdown(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const whole = Math.abs(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const tail = String(whole % 60).padStart(2, '0');
  const head = hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}` : String(minutes);
  return `${seconds < 0 ? '\u2212' : ''}${head}:${tail}`;
}

/** Amber in the last minute (the last half of a shorter limit), the seal's red when overrun. */
export function tone(limitMs: number, leftMs: number): Tone {
  if (Math.ceil(leftMs / 1000) <= 0) return 'seal';
  return leftMs <= Math.min(60_000, limitMs / 2) ? 'amber' : 'jade';
}

/** The share of the limit that is left, 0 to 1. */
export const share = (limitMs: number, leftMs: number): number =>
  limitMs <= 0 ? 0 : Math.min(1, Math.max(0, leftMs / limitMs));
