/** The keys of the desk. Each does what a button does that stands in sight. */
import { bind, type Key, type KeyGroup } from '../../features/keys/keys.svelte';
import { extend, giveNext, pauseOrResume } from '../../features/floor/acts';
import { explainInHand } from '../../features/help/help.svelte';
import { closeForm } from '../../features/motion/forms.svelte';
import { amend, move, raisePoint, run } from '../../features/motion/run';
import { kindLabel } from '../../features/motion/words';
import { dismissAll, notices } from '../../features/notice/notices.svelte';
import {
  closePanel, followAgain, panelIsOpen, toggleBlack, toggleFrozen, togglePanel, writeToTheRoom,
} from '../../features/projection/projection.svelte';
import { undo } from '../../features/record/undo';
import { session } from '../../features/session/session.svelte';
import { t } from '../../text/texts.svelte';

const focus = (...testids: string[]): boolean => {
  for (const testid of testids) {
    const found = document.querySelector<HTMLElement>(`[data-testid=${testid}]`);
    if (found) {
      found.focus();
      return true;
    }
  }
  return false;
};

/** The one next step, whatever it is now. */
function primary(): boolean {
  const step = session.view?.offers.find((offer) => offer.primary)?.step;
  return step === undefined ? false : run(step);
}

const inMeeting = (act: () => boolean) => (): boolean => session.view !== null && act();

function close(): boolean {
  if (closeForm()) return true;
  if (notices().length > 0) {
    dismissAll();
    return true;
  }
  if (panelIsOpen() && document.activeElement === document.body) {
    closePanel();
    return true;
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return false;
}

/** What the window itself opens. */
export interface Opens {
  keys: () => void;
  palette: () => void;
  record: () => void;
  papers: () => void;
}

/** Opens something by its button, where that is on the screen. */
function pressed(testid: string): boolean {
  const button = document.querySelector<HTMLElement>(`[data-testid=${testid}]`);
  button?.click();
  return button !== null;
}

/** Binds them until the returned function is called. The labels follow the language. */
export function deskKeys(open: Opens): () => void {
  const step = (name: Parameters<typeof run>[0]) => inMeeting(() => run(name));
  const shows = (what: () => void) => inMeeting(() => {
    what();
    return true;
  });
  const group = (name: KeyGroup, keys: Key[]): Key[] => keys.map((key) => ({ ...key, group: name }));
  const keys: Key[] = [
    ...group('now', [
      { key: ' ', shown: t('app-key-space'), label: t('app-do-primary'), run: inMeeting(primary) },
      { key: 'k', shown: 'K · Ctrl K', label: t('palette-heading'), run: shows(open.palette) },
      { key: 'k', ctrl: true, shown: '', label: t('palette-heading'), whileTyping: true,
        run: shows(open.palette) },
      { key: 'z', ctrl: true, shown: 'Ctrl Z', label: t('app-undo'), run: inMeeting(undo) },
      { key: 'escape', shown: 'Esc', label: t('app-do-close'), whileTyping: true, run: close },
    ]),
    ...group('floor', [
      { key: '/', shown: '/', label: t('app-do-search'),
        run: inMeeting(() => focus('queue-ask', 'sign-in-search')) },
      { key: 'g', shown: 'G', label: t('floor-next'), run: inMeeting(giveNext) },
      { key: 'p', shown: 'P', label: t('app-do-pause'), run: inMeeting(pauseOrResume) },
      { key: '+', shown: '+', label: t('floor-extend'), run: inMeeting(extend) },
      { key: '=', shown: '', label: t('floor-extend'), run: inMeeting(extend) },
      { key: 'e', shown: 'E', label: t('floor-end'), run: step('end-speech') },
      { key: 'q', shown: 'Q', label: t('floor-order'), run: inMeeting(() => focus('queue-row')) },
      { key: 't', shown: 'T', label: t('floor-talk'), run: inMeeting(() => pressed('talk-open')) },
    ]),
    ...group('motions', [
      { key: 'm', shown: 'M', label: kindLabel('main'), run: inMeeting(() => move('main')) },
      { key: 'a', shown: 'A', label: kindLabel('amend'), run: inMeeting(amend) },
      { key: 'o', shown: 'O', label: kindLabel('point-of-order'), run: inMeeting(raisePoint) },
      { key: 'v', shown: 'V', label: t('motion-step-open-vote'), run: step('open-vote') },
      { key: 'u', shown: 'U', label: t('motion-step-adopt-by-consent'),
        run: step('adopt-by-consent') },
    ]),
    ...group('agenda', [
      { key: 'n', shown: 'N', label: t('motion-step-start-item'), run: step('start-item') },
      { key: 'c', shown: 'C', label: t('motion-step-close-item'), run: step('close-item') },
      { key: 'b', shown: 'B', label: t('motion-step-recess'), run: step('recess') },
      { key: 'w', shown: 'W', label: t('desk-minutes-note-heading'),
        run: inMeeting(() => focus('note', 'prose-opening')) },
    ]),
    ...group('windows', [
      { key: 'y', shown: 'Y', label: t('projection-do-preview'), run: shows(togglePanel) },
      { key: 'h', shown: 'H', label: t('projection-do-black'), run: inMeeting(toggleBlack) },
      { key: 'd', shown: 'D', label: t('projection-do-freeze'), run: inMeeting(toggleFrozen) },
      { key: 'x', shown: 'X', label: t('projection-do-message'), run: inMeeting(writeToTheRoom) },
      { key: '0', shown: '0', label: t('projection-follow'), run: inMeeting(followAgain) },
      { key: 's', shown: 'S', label: t('roll-sign-in'),
        run: inMeeting(() => focus('sign-in-search')) },
      { key: 'r', shown: 'R', label: t('roll-heading'), run: inMeeting(() => pressed('roll-open')) },
      { key: 'i', shown: 'I', label: t('papers-heading'), run: shows(open.papers) },
      { key: 'l', shown: 'L', label: t('app-record'), run: shows(open.record) },
      { key: 'f1', shown: 'F1', label: t('help-key'), whileTyping: true, run: explainInHand },
      { key: '?', shown: '?', label: t('app-keys'), run: open.keys },
    ]),
  ];
  return bind(keys);
}
