/** What the kiosk may call: it sees who can sign in, and signs them in. */
import { call, listen } from './bridge';
import type { KioskMessage, PersonId, SignedIn } from './types';

export const watchKiosk = (hear: (message: KioskMessage) => void): Promise<void> =>
  listen('watch_kiosk', hear);
export const signIn = (person: PersonId): Promise<SignedIn> => call('sign_in', { person });
/** Signs in whoever bears a code. */
export const scanAtKiosk = (code: string): Promise<SignedIn> => call('scan_at_kiosk', { code });
