/** The words by which a line of a roll names a capacity or an office, in every language at once. */
import { everywhere } from '../../text/texts.svelte';
import type { CapacityWords, OfficeWords } from './lines';

const words = (key: string): string[] =>
  everywhere(key).flatMap((text) => text.split('|').map((word) => word.trim()));

export const capacityWords = (): CapacityWords => ({
  member: words('roll-words-member'),
  consultative: words('roll-words-consultative'),
  observer: words('roll-words-observer'),
});

export const officeWords = (): OfficeWords => ({
  chair: words('roll-words-chair'),
  secretary: words('roll-words-secretary'),
});
