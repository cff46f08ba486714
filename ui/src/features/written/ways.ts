/** How forms go out and come back, and what they say, in the order in which they are offered. */
import type { DeliveryWay, FormChoice } from '../../wire/types';

// keys: written-way-*
export const WAYS: readonly DeliveryWay[] = ['door', 'venue', 'post', 'electronic', 'posted'];
// keys: written-choice-*
export const CHOICES: readonly FormChoice[] = ['for', 'against', 'abstain', 'invalid'];
