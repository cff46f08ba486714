import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bind, hearKeys } from '../src/features/keys/keys.svelte';
import { dismissAll, notices } from '../src/features/notice/notices.svelte';
import PersonPicker from '../src/features/people/PersonPicker.svelte';
import { find } from '../src/features/people/search';
import { forgetDrafts } from '../src/features/session/drafts.svelte';
import { session } from '../src/features/session/session.svelte';
import Desk from '../src/windows/desk/Desk.svelte';
import InSession from '../src/windows/desk/InSession.svelte';
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

describe('a running meeting', () => {
  it('gives the floor to the next, and says why a motion is not in order', async () => {
    session.view = desks['session'] ?? null;
    render(InSession);
    await fireEvent.click(screen.getByTestId('floor-next'));
    expect(invoke).toHaveBeenLastCalledWith('act', {
      sent: { deed: { do: 'give-floor', request: 'r2' } },
    });
    await fireEvent.click(screen.getByTestId('step-move-main'));
    expect(screen.getByTestId('why-not').textContent).toContain('《居民议事十二原则》');
    expect(invoke).toHaveBeenCalledTimes(1);
  });
  it('keeps what was typed when the screen changes', async () => {
    session.view = desks['session'] ?? null;
    const first = render(InSession);
    await fireEvent.click(screen.getByTestId('step-move-amend'));
    await fireEvent.input(screen.getByTestId('amend-strike'), { target: { value: '铝合金' } });
    first.unmount();
    render(InSession);
    expect(screen.getByTestId<HTMLInputElement>('amend-strike').value).toBe('铝合金');
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
