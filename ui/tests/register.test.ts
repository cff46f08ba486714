import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import Prepared from '../src/features/convening/Prepared.svelte';
import { dismissAll } from '../src/features/notice/notices.svelte';
import { forgetDrafts } from '../src/features/session/drafts.svelte';
import { session } from '../src/features/session/session.svelte';
import { desks, foundOwners, registerFaults, registerPreview } from './gallery/desks';
import { ANCHOR } from './gallery/people';

const invoke = vi.hoisted(() => vi.fn());
vi.mock('@tauri-apps/api/core', () => ({ invoke, Channel: class {} }));

const answer = (answers: Record<string, unknown>): void => {
  invoke.mockReset().mockImplementation((command: string) => Promise.resolve(answers[command]));
};
const calls = (command: string): unknown[] =>
  invoke.mock.calls.filter(([name]) => name === command).map(([, given]) => given as unknown);

const open = async (show: string): Promise<void> => {
  session.view = desks[show] ?? null;
  render(Prepared);
  await fireEvent.click(screen.getByTestId('open-register'));
};
const choose = async (text: string): Promise<void> => {
  const file = new File([text], 'owners.csv');
  // The stand-in for a browser has files without their bytes.
  file.arrayBuffer = () => Promise.resolve(new TextEncoder().encode(text).buffer);
  await fireEvent.change(screen.getByTestId('register-file'), { target: { files: [file] } });
};

beforeEach(() => {
  session.anchor = ANCHOR;
  forgetDrafts();
  dismissAll();
});
afterEach(cleanup);

it('shows no register where the rules know no owners', () => {
  answer({});
  session.view = desks['preparing'] ?? null;
  render(Prepared);
  expect(screen.queryByTestId('open-register')).toBeNull();
});

it('sends the bytes of a file, shows what it comes to, and adopts it', async () => {
  answer({ read_register: registerPreview, adopt_register: { act: 'a', version: 2 } });
  await open('register');
  await choose('房号');
  await waitFor(() => expect(screen.getByTestId('register-preview-heads').textContent).toBe('154'));
  const [bytes] = calls('read_register');
  expect(Array.from(bytes as Uint8Array)).toEqual(Array.from(new TextEncoder().encode('房号')));
  expect(screen.getByTestId('register-preview-area').textContent.trim()).toBe('13428.6857 m²');
  expect(screen.getByTestId('register-merged').textContent).toContain('王海（第 12、88 行）');
  const adopt = screen.getByTestId<HTMLButtonElement>('register-adopt');
  expect(adopt.disabled).toBe(true);
  await fireEvent.input(screen.getByTestId('register-source'), { target: { value: ' 登记中心 ' } });
  await fireEvent.input(screen.getByTestId('register-day'), { target: { value: '2026-06-01' } });
  expect(adopt.disabled).toBe(false);
  await fireEvent.submit(screen.getByTestId('register-form'));
  await waitFor(() => expect(calls('adopt_register')).toHaveLength(1));
  expect(calls('adopt_register')[0]).toEqual({ source: '登记中心', asOf: '2026-06-01' });
});

it('lists everything that is wrong, and offers nothing to adopt', async () => {
  answer({ read_register: registerFaults });
  await open('register');
  await choose('x');
  await waitFor(() => expect(screen.getAllByTestId('register-fault')).toHaveLength(6));
  const first = screen.getAllByTestId('register-fault')[0]?.textContent ?? '';
  expect(first.replace(/\s+/g, ' ').trim()).toBe('第 7 行 产权面积 “88.12345”超过四位小数');
  expect(screen.queryByTestId('register-adopt')).toBeNull();
});

it('finds owners in a register that was adopted', async () => {
  answer({ find_owner: foundOwners });
  await open('register-adopted');
  await fireEvent.input(screen.getByTestId('register-query'), { target: { value: 'wh' } });
  await waitFor(() => expect(screen.getAllByTestId('register-owner')).toHaveLength(3));
  expect(calls('find_owner').at(-1)).toEqual({ query: 'wh' });
});
