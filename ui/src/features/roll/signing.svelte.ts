/** What came of the last one who signed in by a code at the desk. */
import { t } from '../../text/texts.svelte';
import { scan } from '../../wire/desk';
import type { SignedIn } from '../../wire/types';
import { session } from '../session/session.svelte';

class Signing {
  last = $state.raw<SignedIn | null>(null);

  /** Signs in whoever bears a code, and keeps what came of it for whoever scans. */
  async scan(code: string): Promise<void> {
    this.last = (await session.try(() => scan(code))) ?? null;
  }

  clear(): void {
    this.last = null;
  }

  /** In words; empty where nobody scanned. */
  get words(): string {
    if (!this.last) return '';
    // keys: roll-scan-*
    return t(`roll-scan-${this.last.outcome}`, { person: this.last.name });
  }

  get good(): boolean {
    return this.last?.outcome === 'signed-in' || this.last?.outcome === 'already-here';
  }
}

export const signing = new Signing();

/** Whether people can sign in now. */
export const canSignIn = (): boolean => {
  const phase = session.view?.phase;
  return phase === 'signing-in' || phase === 'in-session' || phase === 'recess';
};
