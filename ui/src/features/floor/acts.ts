/** The acts of the floor that keys and buttons share. */
import { meeting, session } from '../session/session.svelte';

/** Gives the floor to whoever is next; whoever has it has finished. */
export function giveNext(): boolean {
  const next = meeting().queue[0];
  if (!next || !session.can('give-floor')) return false;
  void session.act({ do: 'give-floor', request: next.request });
  return true;
}

export function pauseOrResume(): boolean {
  const speaker = meeting().speaker;
  if (!speaker) return false;
  const still = speaker.timer.running_since === null;
  void session.act({ do: still ? 'resume-speech' : 'pause-speech' });
  return true;
}

export function extend(): boolean {
  if (!meeting().speaker) return false;
  void session.act({ do: 'extend-speech', seconds: 30 });
  return true;
}
