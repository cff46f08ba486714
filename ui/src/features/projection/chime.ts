/** The sounds of a speaker's clock: one when a minute is left, two when the time is over. */
export type Chime = 'minute' | 'over';
const MINUTE_MS = 60_000;

/** What is passed between two looks at what is left. A limit of a minute or less has one sound. */
export function chimeBetween(limitMs: number, before: number, after: number): Chime | null {
  if (before > 0 && after <= 0) return 'over';
  return limitMs > MINUTE_MS && before > MINUTE_MS && after <= MINUTE_MS ? 'minute' : null;
}

const STRIKES: Record<Chime, readonly number[]> = { minute: [880], over: [660, 660, 660] };
const LENGTH_S = 0.35;
const LOUD = 0.25;
let context: AudioContext | undefined;

/** Sounds, or stays silent where the machine has no sound. */
export function sound(chime: Chime): void {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  const { destination, currentTime } = context;
  STRIKES[chime].forEach((pitch, place) => {
    if (!context) return;
    const [tone, loudness] = [context.createOscillator(), context.createGain()];
    const from = currentTime + place * LENGTH_S;
    tone.frequency.value = pitch;
    // It fades, so that it does not crack at its end.
    loudness.gain.setValueAtTime(LOUD, from);
    loudness.gain.exponentialRampToValueAtTime(0.001, from + LENGTH_S * 0.95);
    tone.connect(loudness).connect(destination);
    tone.start(from);
    tone.stop(from + LENGTH_S);
  });
  void context.resume().catch(() => undefined);
}
