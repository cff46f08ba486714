/**
 * One clock for a window. It strikes at whole seconds of wall time and holds still between, so
 * that two windows that compute from it show the same figure in the same second.
 */
const SLACK_MS = 8;

const struck = $state({ now: floor(Date.now()) });
let holders = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

function floor(ms: number): number {
  return Math.floor((ms + SLACK_MS) / 1000) * 1000;
}

function strike(): void {
  struck.now = floor(Date.now());
  waiting = setTimeout(strike, 1000 - (Date.now() % 1000));
}

/** The last whole second of wall time, in milliseconds since 1970-01-01 UTC. */
export const now = (): number => struck.now;

/** Keeps the clock going until the returned function is called. */
export function runClock(): () => void {
  holders += 1;
  if (holders === 1) strike();
  return () => {
    holders -= 1;
    if (holders === 0) clearTimeout(waiting);
  };
}
