/** Where each act is taken that needs more than a key: the first of these that is on the screen. */
import type { Step } from '../../wire/types';
import { run } from '../motion/run';
import { undo } from '../record/undo';

/** Takes it as keys and buttons do; or goes to where it is taken; none where no person takes it. */
type Way = 'run' | readonly string[] | null;

const ROLL = ['sign-in-search', 'roll-open'] as const;
const WAYS: Record<Step, Way> = {
  call: null, move: null, 'freeze-minutes': null, 'reissue-minutes': null, correct: ['record-open'], undo: 'run',
  override: null,
  'set-particulars': ['open-particulars'],
  'add-item': ['agenda-add-title', 'agenda-add-open'], 'edit-item': ['agenda-item-edit'],
  'move-item': ['agenda-item-edit'], 'remove-item': ['agenda-item-edit'],
  'attach-paper': ['paper-file', 'agenda-item-edit'], 'detach-paper': ['paper-remove', 'agenda-item-edit'],
  'give-notice': ['open-notice'], 'record-requisition': ['open-requisition'],
  enrol: ['roll-entry', 'roll-open'], 'adopt-register': ['open-register'],
  'strike-off': ['roll-strike-off', 'roll-open'], appoint: ['office-chair-pick', 'roll-open'],
  'choose-for-meeting': 'run', 'open-sign-in': 'run', arrive: ROLL, depart: ROLL,
  excuse: ['roll-excuse', 'roll-open'], 'give-proxy': ['proxy-principal', 'roll-open'],
  'end-proxy': ['proxy-end', 'roll-open'], 'open-sitting': 'run', 'start-item': 'run',
  'close-item': 'run', 'ask-for-floor': ['queue-ask'], 'withdraw-request': ['queue-withdraw'],
  'place-request': ['queue-row'], 'give-floor': 'run', 'pause-speech': 'run',
  'resume-speech': 'run', 'extend-speech': 'run', 'yield-floor': ['floor-yield', 'floor-yield-open'],
  'end-speech': 'run', second: 'run', 'let-fall': ['let-fall'], 'withdraw-motion': 'run', rule: 'run',
  'adopt-by-consent': 'run', 'take-up': 'run', 'next-paragraph': 'run', 'record-consultation': 'run',
  'open-vote': 'run', 'open-written': ['written-put'], 'issue-forms': ['written-issue-how'],
  'return-form': ['written-query'], 'take-back-form': ['written-take-back'], 'close-vote': 'run',
  'call-roll': 'run', 'count-place': ['place-name'], object: ['consent-objected'],
  'enter-count': ['papers-issued', 'count-form'], 'announce-vote': 'run',
  'abandon-vote': ['vote-abandon', 'written-abandon'], 'settle-vote': 'run', 'annul-vote': 'run',
  'put-again': 'run', 'link-questions': 'run', 'move-linked': 'run', 'open-straw-poll': 'run',
  'count-straw-poll': 'run', 'abandon-straw-poll': ['straw-abandon'], 'open-election': 'run',
  nominate: 'run', 'second-nomination': 'run', 'answer-nomination': 'run',
  'withdraw-candidate': 'run', 'set-nominations': 'run', 'weigh-option': 'run',
  'open-round': 'run', 'write-in': ['write-in'], 'count-round': 'run', 'announce-round': 'run',
  'draw-lots': 'run', acclaim: 'run', 'end-election': 'run', 'annul-election': 'run',
  'waive-quorum': 'run', 'hand-over-chair': 'run', 'take-back-chair': 'run', warn: 'run',
  recuse: 'run', 'end-recusal': 'run', 'record-position': 'run', 'open-doors': 'run',
  'open-public-time': 'run', 'close-public-time': 'run', 'pass-gate': 'run', recess: 'run',
  'resume-sitting': 'run', adjourn: 'run', 'write-minutes': ['note', 'prose-opening', 'page-minutes'],
  publish: ['publish-from'], 'approve-earlier-minutes': 'run',
  'approve-minutes': ['approval-day', 'approval-submit'], 'sign-chair': 'run', 'sign-secretary': 'run',
};

/** Acts that a person takes. */
export const isTaken = (step: Step): boolean => WAYS[step] !== null;

/** Goes to the first of these that is on the screen. */
export function goTo(testids: readonly string[]): boolean {
  for (const testid of testids) {
    const found = document.querySelector<HTMLElement>(`[data-testid=${testid}]`);
    if (!found) continue;
    found.focus();
    // What opens something is pressed; a field is typed into.
    if (found instanceof HTMLButtonElement && /-(open|objected)$|^open-|^page-/.test(testid)) found.click();
    return true;
  }
  return false;
}

/** Takes an act, or goes to where it is taken. Returns false where it cannot be taken here. */
export function take(step: Step): boolean {
  if (step === 'undo') return undo();
  const way = WAYS[step];
  if (way === null) return false;
  return way === 'run' ? run(step) : goTo(way);
}
