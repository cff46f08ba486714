/** What earlier meetings of the same body leave to the open one. */
import { earlier as ask } from '../../wire/desk';
import type { Earlier } from '../../wire/types';
import { meeting, session } from '../session/session.svelte';

const NOTHING: Earlier = { roll: null, items: [] };
let found = $state.raw<Earlier>(NOTHING);

export const earlier = (): Earlier => found;

/** Asks again whenever agenda, roll or body have changed; used once, by the page that shows it. */
export function followEarlier(): void {
  // Other acts change nothing in what is left over, and records are not read for them.
  const about = $derived.by(() => {
    const { meeting: id, agenda, roll, particulars } = meeting();
    return JSON.stringify([
      id, agenda.map((item) => item.title), roll.length, particulars.body, particulars.planned,
    ]);
  });
  const id = $derived(meeting().meeting);
  $effect(() => {
    void about;
    void read(id);
  });
}

async function read(id: string): Promise<void> {
  const answer = await session.try(ask);
  if (session.view?.meeting === id) found = answer ?? NOTHING;
}
