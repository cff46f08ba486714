/** Parties that must have a seat, as they are typed on the roll. */
import type { Party } from '../../wire/types';

/** Whether one of the parties is what somebody is said to speak for. */
export const speaksFor = (parties: readonly Party[], whom: string): boolean =>
  parties.some((party) => [party.name, ...(party.also ?? [])].some(
    (word) => word !== '' && whom !== '' && (whom.includes(word) || word.includes(whom)),
  ));
