/**
 * A scanner that types what it reads, as a keyboard would, and ends with Enter. A code is figures
 * alone, so that input methods let it pass, and of a fixed length, so that nobody types one by
 * accident; how fast it comes does not matter.
 */
import type { Attachment } from 'svelte/attachments';
import { composing } from './composition';

const LENGTH = 13;
/** Figures that lie further apart were not typed by a scanner, in milliseconds. */
const GAP = 1000;

/** Whether a text is a code, at full width too. */
export const isCode = (text: string): boolean =>
  new RegExp(`^\\d{${LENGTH}}$`).test(text.normalize('NFKC').trim());

/** Gathers keys into codes. */
export function gather(found: (code: string) => void): (key: string, at: number) => boolean {
  let typed = '';
  let last = 0;
  return (key, at) => {
    if (at - last > GAP) typed = '';
    last = at;
    const figure = key.normalize('NFKC');
    if (/^\d$/.test(figure)) {
      typed = (typed + figure).slice(-LENGTH);
      return false;
    }
    const code = typed;
    typed = '';
    if (figure !== 'Enter' || !isCode(code)) return false;
    found(code);
    return true;
  };
}

const FIELDS = 'input:not([type=checkbox]):not([type=radio]), textarea, select, dialog';

/** Hears a scanner wherever no field has the focus, as long as the element stands. */
export function scanner(found: (code: string) => void): Attachment {
  return () => {
    const take = gather(found);
    const hear = (event: KeyboardEvent): void => {
      const at = event.target;
      if (composing(event) || (at instanceof Element && at.closest(FIELDS))) return;
      if (!take(event.key, event.timeStamp)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the keys of the desk, one of which Enter may be.
    window.addEventListener('keydown', hear, true);
    return () => window.removeEventListener('keydown', hear, true);
  };
}
