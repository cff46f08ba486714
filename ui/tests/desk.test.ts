import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bind, hearKeys } from '../src/features/keys/keys.svelte';
import { dismissAll, notices } from '../src/features/notice/notices.svelte';
import { closeForm, toggleForm } from '../src/features/motion/forms.svelte';
import { KINDS } from '../src/features/motion/kinds';
import Notices from '../src/features/notice/Notices.svelte';
import PersonPicker from '../src/features/people/PersonPicker.svelte';
import { find } from '../src/features/people/search';
import { forgetDrafts } from '../src/features/session/drafts.svelte';
import { session } from '../src/features/session/session.svelte';
import Desk from '../src/windows/desk/Desk.svelte';
import InSession from '../src/windows/desk/InSession.svelte';
import type { KindName } from '../src/wire/types';
import { desks } from './gallery/desks';
import { ANCHOR, roll } from './gallery/people';

const invoke = vi.hoisted(() => vi.fn());
vi.mock('@tauri-apps/api/core', () => ({ invoke, Channel: class {} }));

const press = (key: string, more: Record<string, unknown> = {}): boolean => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  return (document.activeElement ?? document.body).dispatchEvent(event);
};

beforeEach(() => {
  invoke.mockReset().mockResolvedValue({ act: 'a', version: 1 });
  session.anchor = ANCHOR;
  forgetDrafts();
  dismissAll();
});
afterEach(cleanup);

describe('finding people', () => {
  it('finds by name, initials and seat, the closest first', () => {
    expect(find(roll, 'wh').map((seat) => seat.name)).toEqual(['王海']);
    expect(find(roll, '王').map((seat) => seat.name)).toEqual(['王海']);
    expect(find(roll, '1102').map((seat) => seat.name)).toEqual(['李秀英', '王海']);
    expect(find(roll, 'zz')).toEqual([]);
  });
  it('picks on Enter, and not on the Enter that ends a composition', async () => {
    const onpick = vi.fn(() => true);
    render(PersonPicker, { label: '谁', seats: roll, onpick, testid: 'pick' });
    const input = screen.getByTestId<HTMLInputElement>('pick');
    await fireEvent.input(input, { target: { value: 'wh' } });
    await fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    await fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 });
    expect(onpick).not.toHaveBeenCalled();
    await fireEvent.keyDown(input, { key: 'Enter', keyCode: 13 });
    expect(onpick).toHaveBeenCalledWith(expect.objectContaining({ name: '王海' }));
    await waitFor(() => expect(input.value).toBe(''));
  });
});

describe('keys', () => {
  it('act in the room, and neither while composing nor in a field', () => {
    const run = vi.fn();
    const ends = [hearKeys(), bind([{ key: 'v', shown: 'V', label: 'vote', run }])];
    press('v', { isComposing: true });
    press('v', { keyCode: 229 });
    press('v', { repeat: true });
    const input = document.body.appendChild(document.createElement('input'));
    input.focus();
    press('v');
    expect(run).not.toHaveBeenCalled();
    input.blur();
    expect(press('v')).toBe(false);
    expect(press('Ｖ')).toBe(false);
    expect(run).toHaveBeenCalledTimes(2);
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.setAttribute('open', '');
    press('v');
    dialog.remove();
    input.remove();
    ends.forEach((end) => end());
    press('v');
    expect(run).toHaveBeenCalledTimes(2);
  });
  it('leave a space to the meeting where a search is empty', async () => {
    const run = vi.fn();
    const ends = [hearKeys(), bind([{ key: ' ', shown: 'Space', label: 'next', run }])];
    render(PersonPicker, { label: '谁', seats: roll, onpick: vi.fn(), testid: 'pick' });
    const input = screen.getByTestId<HTMLInputElement>('pick');
    input.focus();
    press(' ');
    expect(run).toHaveBeenCalledTimes(1);
    await fireEvent.input(input, { target: { value: 'w' } });
    press(' ');
    expect(run).toHaveBeenCalledTimes(1);
    ends.forEach((end) => end());
  });
});

describe('a vote', () => {
  it('is counted, refused without losing the count, and announced', async () => {
    session.view = desks['vote'] ?? null;
    render(InSession);
    const favour = screen.getByTestId<HTMLInputElement>('vote-for');
    const announce = screen.getByTestId<HTMLButtonElement>('vote-announce');
    expect(announce.disabled).toBe(true);
    await fireEvent.input(screen.getByTestId('vote-against'), { target: { value: '4' } });
    await fireEvent.input(screen.getByTestId('vote-abstain'), { target: { value: '2' } });
    expect(screen.getByTestId('vote-missing').textContent).toContain('还有 17 人未计');
    await fireEvent.click(screen.getByTestId('vote-for-rest'));
    expect(favour.value).toBe('17');
    invoke.mockRejectedValueOnce({ code: 'refusal-no-quorum', params: { present: 1, needed: 2 }, cite: null });
    await fireEvent.submit(screen.getByTestId('vote-panel'));
    await waitFor(() => expect(notices()).toHaveLength(1));
    expect(favour.value).toBe('17');
    await fireEvent.submit(screen.getByTestId('vote-panel'));
    const tally = { for: { heads: 17 }, against: { heads: 4 }, abstain: { heads: 2 }, spoiled: { heads: 0 } };
    expect(invoke).toHaveBeenLastCalledWith('act', {
      sent: { deed: { do: 'close-vote', vote: 'v1', tally } },
    });
  });
});

describe('a vote of the chair', () => {
  it('is asked for where votes are equal, and sent with the count', async () => {
    session.view = desks['casting'] ?? null;
    render(InSession);
    const type = (testid: string, value: string): unknown =>
      fireEvent.input(screen.getByTestId(testid), { target: { value } });
    await type('vote-for', '12');
    await type('vote-against', '10');
    expect(screen.queryByTestId('chairs-vote')).toBeNull();
    await type('vote-for', '10');
    await fireEvent.click(screen.getByTestId('chair-vote-for'));
    await fireEvent.submit(screen.getByTestId('vote-panel'));
    expect(invoke).toHaveBeenLastCalledWith('act', {
      sent: { deed: expect.objectContaining({ do: 'close-vote', chair: 'for' }) },
    });
  });
  it('leaves room for a motion about the polls', async () => {
    session.view = desks['casting'] ?? null;
    render(InSession);
    await fireEvent.click(screen.getByTestId('step-move-polls-close'));
    expect(screen.getByTestId('move-form').dataset['kind']).toBe('polls-close');
    closeForm();
  });
});

describe('a running meeting', () => {
  it('gives the floor to the next, and says why a motion is not in order', async () => {
    session.view = desks['session'] ?? null;
    render(InSession);
    await fireEvent.click(screen.getByTestId('floor-next'));
    expect(invoke).toHaveBeenLastCalledWith('act', {
      sent: { deed: { do: 'give-floor', request: 'r2' } },
    });
    expect(screen.queryByTestId('step-move-main')).toBeNull();
    await fireEvent.click(screen.getByTestId('others'));
    await fireEvent.click(screen.getByTestId('step-move-main'));
    expect(screen.getByTestId('why-not').textContent).toContain('《居民议事十二原则》');
    expect(invoke).toHaveBeenCalledTimes(1);
  });
  it('keeps what was typed when the screen changes', async () => {
    session.view = desks['session'] ?? null;
    const first = render(InSession);
    await fireEvent.click(screen.getByTestId('step-move-commit'));
    await fireEvent.input(screen.getByTestId('move-text'), { target: { value: '施工小组' } });
    first.unmount();
    render(InSession);
    expect(screen.getByTestId<HTMLInputElement>('move-text').value).toBe('施工小组');
    closeForm();
  });
});

describe('a motion', () => {
  const shown = async (kind: KindName): Promise<void> => {
    session.view = desks['owners'] ?? null;
    render(InSession);
    await fireEvent.click(screen.getByTestId(`step-move-${kind}`));
  };
  const sent = (): unknown => (invoke.mock.lastCall?.[1] as { sent: { deed: unknown } }).sent.deed;
  const submit = async (): Promise<void> => {
    await fireEvent.focus(screen.getByTestId('move-mover'));
    await fireEvent.input(screen.getByTestId('move-mover'), { target: { value: 'zm' } });
    await fireEvent.keyDown(screen.getByTestId('move-mover'), { key: 'Enter', keyCode: 13 });
    await waitFor(() => expect(screen.getByTestId<HTMLButtonElement>('move-submit').disabled).toBe(false));
    await fireEvent.submit(screen.getByTestId('move-form'));
    await waitFor(() => expect(invoke).toHaveBeenCalled());
  };
  afterEach(() => closeForm());

  it('has a form for every kind, and each that is open can be closed', async () => {
    session.view = desks['owners'] ?? null;
    render(InSession);
    for (const kind of Object.keys(KINDS) as KindName[]) {
      closeForm();
      toggleForm({ move: kind });
      await tick();
      expect(screen.getByTestId('move-form').dataset['kind']).toBe(kind);
      expect(screen.getByTestId('move-form').textContent).not.toContain('\u27E6');
    }
    await fireEvent.click(screen.getByTestId('move-form-close'));
    expect(screen.queryByTestId('move-form')).toBeNull();
  });
  it('is about what was chosen, with its class of matter', async () => {
    await shown('main');
    await fireEvent.input(screen.getByTestId('move-text'), { target: { value: '更换物业公司。' } });
    await fireEvent.change(screen.getByTestId('move-matter'), { target: { value: 'owners-manager' } });
    await submit();
    expect(sent()).toMatchObject({ do: 'move', mover: 'p4',
      proposal: { kind: 'main', text: '更换物业公司。', matter: 'owners-manager' } });
  });
  it('takes the one thing that it can be about', async () => {
    await shown('take-from-table');
    await submit();
    expect(sent()).toMatchObject({ proposal: { kind: 'take-from-table', target: 'q1' } });
  });
  it('divides a question by its sentences or part by part', async () => {
    session.view = desks['robert'] ?? null;
    render(InSession);
    toggleForm({ move: 'division-question' });
    await tick();
    const parts = screen.getAllByTestId('move-part');
    expect(parts).toHaveLength(2);
    await fireEvent.input(parts[0] ?? document.body, { target: { value: '选址。' } });
    await fireEvent.input(parts[1] ?? document.body, { target: { value: '样式。' } });
    await submit();
    expect(sent()).toMatchObject({ proposal: { kind: 'division-question',
      parts: [{ text: '选址。' }, { text: '样式。' }] } });
  });
  it('is ruled on where it stands', async () => {
    session.view = desks['ruling'] ?? null;
    render(InSession);
    await fireEvent.input(screen.getByTestId('ruling-words'), { target: { value: '不算超时' } });
    await fireEvent.click(screen.getByTestId('ruling-denied'));
    expect(sent()).toEqual({ do: 'rule', motion: 'q-point-of-order', granted: false, words: '不算超时' });
  });
});

describe('a rule about the floor', () => {
  it('is overridden with a reason, for the act that was refused', async () => {
    session.view = desks['session'] ?? null;
    render(Notices);
    const deed = { do: 'open-vote' as const, vote: 'v1', motion: 'q1' };
    invoke.mockRejectedValueOnce({ code: 'refusal-somebody-waits', params: { person: '陈建国' }, cite: null });
    await session.act(deed);
    await fireEvent.click(await screen.findByTestId('override-open'));
    await fireEvent.input(screen.getByTestId('override-reason'), { target: { value: '已经离开' } });
    await fireEvent.submit(screen.getByTestId('override-form'));
    expect(invoke).toHaveBeenLastCalledWith('act', {
      sent: { deed: { do: 'override', reason: '已经离开', act: deed } },
    });
    await waitFor(() => expect(screen.queryByTestId('notice')).toBeNull());
  });
  it('stands where the chair cannot override it', async () => {
    session.view = desks['session'] ?? null;
    render(Notices);
    invoke.mockRejectedValueOnce({ code: 'refusal-no-quorum', params: { present: 1, needed: 2 }, cite: null });
    await session.act({ do: 'open-vote', vote: 'v1', motion: 'q1' });
    await screen.findByTestId('notice');
    expect(screen.queryByTestId('override-open')).toBeNull();
  });
});

describe('a refusal', () => {
  it('is shown once, in the dialog where one is open, until it is read', async () => {
    render(Desk);
    session.view = desks['session'] ?? null;
    await fireEvent.click(await screen.findByTestId('roll-open'));
    invoke.mockRejectedValueOnce({ code: 'refusal-nobody-named', params: {}, cite: null });
    await fireEvent.click(screen.getAllByTestId('roll-excuse')[0] ?? document.body);
    const notice = await screen.findByTestId('notice');
    expect(screen.getByTestId('roll-drawer').contains(notice)).toBe(true);
    await fireEvent.click(screen.getByTestId('notice-close'));
    await waitFor(() => expect(screen.queryByTestId('notice')).toBeNull());
  });
});
