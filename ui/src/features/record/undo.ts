/** Taking back the last act, whose sentence stood beside the button. */
import { meeting, session } from '../session/session.svelte';

export function undo(): boolean {
  const last = meeting().undo;
  if (!last) return false;
  void session.act({ do: 'undo', act: last.act });
  return true;
}
