/** How the next vote is taken: chosen beside the button that opens it, question by question. */
import type { Method, MotionId } from '../../wire/types';
import { draft } from '../session/drafts.svelte';

export const METHODS = [
  'show-of-hands', 'standing', 'roll-call', 'ballot', 'written',
] as const satisfies readonly Method[];

/** What is chosen for a question; by show of hands until something else is. */
export const chosenMethod = (motion: MotionId): { method: Method } =>
  draft<{ method: Method }>(`method-${motion}`, () => ({ method: 'show-of-hands' }));
