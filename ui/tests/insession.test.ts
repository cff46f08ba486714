import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import Queue from '../src/features/floor/Queue.svelte';
import Note from '../src/features/minutes/Note.svelte';
import Pace from '../src/features/agenda/Pace.svelte';
import Palette from '../src/features/palette/Palette.svelte';
import Pad from '../src/features/sign/Pad.svelte';
import { draft, forgetDrafts, takeUpDrafts } from '../src/features/session/drafts.svelte';
import { session } from '../src/features/session/session.svelte';
import { now } from '../src/kit/clock.svelte';
import { desks } from './gallery/desks';
import { ANCHOR } from './gallery/people';

const invoke = vi.hoisted(() => vi.fn());
vi.mock('@tauri-apps/api/core', () => ({ invoke, Channel: class {} }));

const around = { keys: vi.fn(), record: vi.fn(), papers: vi.fn() };
const sent = (): unknown[] =>
  invoke.mock.calls.filter(([command]) => command === 'act').map(([, args]) => args.sent.deed);

beforeEach(() => {
  invoke.mockReset().mockImplementation((command: string, args: { words?: string[] }) => Promise.resolve(
    command === 'sounds'
      ? (args.words ?? []).map((word) => (word === '休会' ? ['xh', 'xiuhui'] : []))
      : command === 'drafts' ? null : { act: 'a', version: 1 }));
  session.anchor = ANCHOR;
  session.view = desks['session'] ?? null;
  forgetDrafts();
});
afterEach(cleanup);

describe('the commands', () => {
  const type = async (query: string): Promise<HTMLElement[]> => {
    await fireEvent.input(screen.getByTestId('palette-query'), { target: { value: query } });
    return screen.queryAllByTestId('palette-option');
  };
  it('offer the next step first, and what is not in order with its reason', async () => {
    render(Palette, { around, onclose: vi.fn() });
    const [first] = screen.getAllByTestId('palette-option');
    expect(first?.dataset['command']).toBe('give-floor');
    expect(first?.getAttribute('aria-selected')).toBe('true');
    const main = (await type('motion')).find((one) => one.dataset['command'] === 'move-main');
    expect(main?.getAttribute('aria-disabled')).toBe('true');
    expect(main?.textContent).toContain('第');
  });
  it('are found by pinyin and taken by Enter, and never by the Enter that ends a composition', async () => {
    const onclose = vi.fn();
    render(Palette, { around, onclose });
    await waitFor(async () => expect((await type('xh'))[0]?.dataset['command']).toBe('recess'));
    const input = screen.getByTestId('palette-query');
    await fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    await fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 });
    expect(onclose).not.toHaveBeenCalled();
    await fireEvent.keyDown(input, { key: 'Enter', keyCode: 13 });
    expect(onclose).toHaveBeenCalledOnce();
  });
  it('let somebody speak on a side', async () => {
    render(Palette, { around, onclose: vi.fn() });
    const [, against] = await type('周敏');
    await fireEvent.pointerDown(against!);
    await waitFor(() => expect(sent()).toContainEqual(
      expect.objectContaining({ do: 'ask-for-floor', side: 'against' })));
  });
  it('say so where nothing is found, and do nothing on Enter', async () => {
    const onclose = vi.fn();
    render(Palette, { around, onclose });
    await type('没有这样的命令');
    expect(screen.getByTestId('palette-none')).toBeTruthy();
    await fireEvent.keyDown(screen.getByTestId('palette-query'), { key: 'Enter', keyCode: 13 });
    expect(onclose).not.toHaveBeenCalled();
  });
});

describe('the queue', () => {
  it('is put into another order by keys', async () => {
    render(Queue, {});
    const [first, second] = screen.getAllByTestId('queue-row');
    await fireEvent.keyDown(second!, { key: 'ArrowUp' });
    expect(sent()).toEqual([{ do: 'place-request', request: 'r3', before: 'r2' }]);
    await fireEvent.keyDown(first!, { key: 'ArrowUp' });
    expect(sent()).toHaveLength(1);
  });
});

describe('notes', () => {
  it('are kept as a draft while they are typed, and recorded when the field is left', async () => {
    vi.useFakeTimers();
    await takeUpDrafts('m1');
    render(Note, { item: 'i3' });
    const field = screen.getByTestId<HTMLTextAreaElement>('note');
    await fireEvent.input(field, { target: { value: '先议安全。' } });
    await vi.advanceTimersByTimeAsync(500);
    vi.useRealTimers();
    const kept = invoke.mock.calls.find(([command]) => command === 'keep_drafts');
    expect(kept?.[1].drafts).toContain('先议安全。');
    expect(sent()).toEqual([]);
    await fireEvent.blur(field);
    expect(sent()).toEqual([
      { do: 'write-minutes', section: { at: 'item', item: 'i3' }, text: '先议安全。' }]);
  });
});

describe('drafts', () => {
  it('come back after a reload, without what the form no longer has', async () => {
    invoke.mockImplementation((command: string) => Promise.resolve(
      command === 'drafts' ? JSON.stringify({ form: { text: '还没写完', gone: 1, n: 'x' } }) : null));
    await takeUpDrafts('m2');
    const form = draft('form', () => ({ text: '', n: 0 }));
    expect(form).toEqual({ text: '还没写完', n: 0 });
  });
  it('say nothing of a signature or of how somebody voted', async () => {
    vi.useFakeTimers();
    await takeUpDrafts('m3');
    for (const name of ['signature-chair', 'form-v1', 'papers-v1-first', 'move-main']) {
      const form = draft(name, () => ({ text: '' }));
      await tick();
      form.text = name;
      await tick();
    }
    await vi.advanceTimersByTimeAsync(500);
    vi.useRealTimers();
    const kept = invoke.mock.calls.filter(([command]) => command === 'keep_drafts').at(-1);
    expect(JSON.parse(kept?.[1].drafts)).toEqual({ 'move-main': { text: 'move-main' } });
  });
});

describe('the pace', () => {
  it('says by how much the meeting is late', () => {
    session.view = { ...desks['session']!, pace: {
      planned_end: now(), current_ms: 0, ahead_ms: 12 * 60_000, unplanned: 0 } };
    render(Pace, {});
    expect(screen.getByTestId('pace').textContent).toContain('晚 12 分钟');
  });
});

describe('a signature', () => {
  it('is drawn with keys', async () => {
    session.view = desks['adjourned'] ?? null;
    render(Pad, { office: 'chair', name: '杨静' });
    const field = screen.getByTestId('pad-chair-field');
    for (const key of [' ', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', ' ']) {
      await fireEvent.keyDown(field, { key });
    }
    await fireEvent.keyDown(field, { key: 'ArrowRight' });
    await fireEvent.click(screen.getByTestId('pad-chair-sign'));
    const signature = invoke.mock.calls.find(([command]) => command === 'sign')?.[1].signature;
    expect(signature.strokes).toHaveLength(1);
    expect(signature.strokes[0]).toHaveLength(6);
  });
});
