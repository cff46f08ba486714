/** What the kiosk knows: who can sign in, and what came of the last one who did. */
import { speak } from '../../text/texts.svelte';
import { scanAtKiosk, signIn, watchKiosk } from '../../wire/kiosk';
import type { KioskMessage, PersonId, SignedIn } from '../../wire/types';

/** How long an answer stands before the next one comes, in milliseconds. */
const STANDS = 4000;

class Kiosk {
  message = $state.raw<KioskMessage | null>(null);
  /** What is said to whoever just tried; 'problem' where nothing can be said of it. */
  said = $state.raw<SignedIn | 'problem' | null>(null);
  private clearing: ReturnType<typeof setTimeout> | undefined;

  watch(): Promise<void> {
    return watchKiosk((message) => {
      speak(message.language);
      this.message = message;
    });
  }

  signIn(person: PersonId): Promise<void> {
    return this.say(() => signIn(person));
  }

  scan(code: string): Promise<void> {
    return this.say(() => scanAtKiosk(code));
  }

  clear(): void {
    clearTimeout(this.clearing);
    this.said = null;
  }

  private async say(ask: () => Promise<SignedIn>): Promise<void> {
    clearTimeout(this.clearing);
    try {
      this.said = await ask();
    } catch {
      this.said = 'problem';
    }
    this.clearing = setTimeout(() => this.clear(), STANDS);
  }
}

export const kiosk = new Kiosk();
