/** The keys that take what the middle of the desk offers. */
export const HINTS: Readonly<Record<string, string>> = {
  'open-vote': 'V', 'adopt-by-consent': 'U', 'move-amend': 'A', 'move-main': 'M', recess: 'B',
  'close-item': 'C', 'start-item': 'N', 'move-point-of-order': 'O', 'move-amend-secondary': 'A',
  'give-floor': 'G', 'end-speech': 'E', 'pause-speech': 'P', 'resume-speech': 'P',
  'extend-speech': '+', 'ask-for-floor': '/', 'write-minutes': 'W', arrive: 'S', undo: 'Ctrl Z',
};
