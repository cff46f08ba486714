/** What the desk says about the room's screens, and what it sees of them. */
import { showRoom, watchPreview } from '../../wire/desk';
import type { Projector, RoomPage, Shell, Showing } from '../../wire/types';
import { room } from '../../windows/projector/room.svelte';
import { session } from '../session/session.svelte';

const AUTOMATIC: Showing = { show: 'automatic' };
export const PAGES: readonly RoomPage[] = ['agenda', 'attendance', 'queue', 'motion', 'result'];

const panel = $state({ open: false, words: '' });

/** Hears what the room sees. */
export const watchTheRoom = (): Promise<unknown> =>
  session.try(() => watchPreview((message) => room.hear(message)));

export const showing = (): Showing => room.message?.showing ?? AUTOMATIC;
export const isOpen = (projector: Projector, shell: Shell | null): boolean =>
  shell?.projectors.some((open) => open.projector === projector) ?? false;

export const panelIsOpen = (): boolean => panel.open;
export const closePanel = (): void => {
  panel.open = false;
};
export const togglePanel = (): void => {
  panel.open = !panel.open;
};

/** The words for the room, kept while they are not shown. */
export const words = (): string => panel.words;
export const setWords = (text: string): void => {
  panel.words = text;
};

export const show = (what: Showing): unknown => session.try(() => showRoom(what));
/** Shows something, or lets the screens follow again where they show it already. */
const toggle = (what: Showing): boolean => {
  void show(showing().show === what.show ? AUTOMATIC : what);
  return true;
};
export const toggleBlack = (): boolean => toggle({ show: 'black' });
/** Black and a message stand still by themselves. */
export const canFreeze = (): boolean =>
  showing().show !== 'black' && showing().show !== 'message';
export const toggleFrozen = (): boolean => canFreeze() && toggle({ show: 'frozen' });
export const followAgain = (): boolean => {
  if (showing().show === 'automatic') return false;
  void show(AUTOMATIC);
  return true;
};
export const showWords = (): unknown =>
  panel.words.trim() === '' ? undefined : show({ show: 'message', text: panel.words });

/** Opens the panel where the words for the room are typed. */
export function writeToTheRoom(): boolean {
  panel.open = true;
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[data-testid=room-words]')?.focus());
  return true;
}
