/** What happens when a step is taken: the acts that buttons and keys share. */
import type { Step } from '../../wire/types';
import { draft } from '../session/drafts.svelte';
import { meeting, newId, session } from '../session/session.svelte';
import { extend, giveNext, pauseOrResume } from '../floor/acts';
import { toggleForm } from './forms.svelte';

/** Takes a step that is in order. Returns false where it is not, or where it needs more. */
export function run(step: Step): boolean {
  if (!session.can(step)) return false;
  const view = meeting();
  const top = view.pending[0];
  switch (step) {
    case 'open-sign-in':
      void session.act({ do: 'open-sign-in' });
      return true;
    case 'open-sitting':
      void session.act({ do: 'open-sitting', sitting: newId() });
      return true;
    case 'start-item':
      if (view.upcoming) void session.act({ do: 'start-item', item: view.upcoming });
      return view.upcoming !== null;
    case 'close-item':
      if (view.current) void session.act({ do: 'close-item', item: view.current });
      return view.current !== null;
    case 'give-floor':
      return giveNext();
    case 'pause-speech':
    case 'resume-speech':
      return pauseOrResume();
    case 'extend-speech':
      return extend();
    case 'end-speech':
      void session.act({ do: 'end-speech' });
      return true;
    case 'point-of-order':
      draft('floor-ask', () => ({ query: '', as: 'neutral' })).as = 'point-of-order';
      document.querySelector<HTMLElement>('[data-testid=queue-ask]')?.focus();
      return true;
    case 'move-main':
      toggleForm('main');
      return true;
    case 'move-amend':
      toggleForm('amend');
      return true;
    case 'move-postpone-definitely':
      toggleForm('postpone-definitely');
      return true;
    case 'move-excused-from-duty':
      toggleForm('excused-from-duty');
      return true;
    case 'recess':
      toggleForm('recess');
      return true;
    case 'withdraw-motion': {
      const motion = view.awaiting_second ?? top;
      if (motion) void session.act({ do: 'withdraw-motion', motion: motion.motion });
      return motion !== undefined;
    }
    case 'open-vote':
      if (top) void session.act({ do: 'open-vote', vote: newId(), motion: top.motion });
      return top !== undefined;
    case 'resume-sitting':
      void session.act({ do: 'resume-sitting' });
      return true;
    case 'adjourn':
      void session.act({ do: 'adjourn' });
      return true;
    case 'second':
      document.querySelector<HTMLElement>('[data-testid=second-by]')?.focus();
      return true;
    case 'close-vote':
      document.querySelector<HTMLElement>('[data-testid=vote-for]')?.focus();
      return true;
    case 'let-fall':
    case 'yield-floor':
    case 'abandon-vote':
    case 'settle-vote':
    case 'sign-chair':
    case 'sign-secretary':
      return false;
  }
}
