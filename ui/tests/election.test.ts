import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeForm, toggleForm } from '../src/features/motion/forms.svelte';
import { run } from '../src/features/motion/run';
import { dismissAll } from '../src/features/notice/notices.svelte';
import { forgetDrafts } from '../src/features/session/drafts.svelte';
import { session } from '../src/features/session/session.svelte';
import InSession from '../src/windows/desk/InSession.svelte';
import { electionDesks } from './gallery/elections';
import { ANCHOR } from './gallery/people';

const invoke = vi.hoisted(() => vi.fn());
vi.mock('@tauri-apps/api/core', () => ({ invoke, Channel: class {} }));

const show = async (name: string): Promise<void> => {
  session.view = electionDesks[name] ?? null;
  render(InSession);
  await tick();
};
const sent = (): Record<string, unknown> | undefined =>
  invoke.mock.calls.filter(([command]) => command === 'act').at(-1)?.[1].sent.deed;

beforeEach(() => {
  invoke.mockReset().mockResolvedValue({ act: 'a', version: 1 });
  session.anchor = ANCHOR;
  forgetDrafts();
  dismissAll();
  closeForm();
});
afterEach(cleanup);

describe('an election at the desk', () => {
  it('is begun on the item in hand, by its title and as the rules say', async () => {
    await show('election-none');
    expect(run('open-election')).toBe(true);
    await tick();
    expect(screen.getByTestId('election-rule').textContent).not.toContain('\u27E6');
    await fireEvent.submit(screen.getByTestId('election-form'));
    await waitFor(() => expect(sent()).toMatchObject({
      do: 'open-election', title: '顶楼晾晒架选址与样式', purpose: 'office', seats: 1, wishes: {},
    }));
  });
  it('takes somebody who is not on the roll by name, and keeps the form open', async () => {
    await show('election-empty');
    toggleForm({ act: 'nominate' });
    await tick();
    await fireEvent.input(screen.getByTestId('nominate-person'), { target: { value: '马小云' } });
    await fireEvent.click(screen.getByTestId('nominate-new'));
    await fireEvent.click(screen.getByTestId('nominate-by-listed'));
    await fireEvent.submit(screen.getByTestId('nominate-form'));
    await waitFor(() => expect(sent()).toMatchObject({
      do: 'nominate', nominee: { name: '马小云' }, by: { kind: 'listed' },
    }));
    expect(screen.getByTestId('nominate-form')).toBeTruthy();
  });
  it('sends the hands at each name, and nothing while one is impossible', async () => {
    await show('election-hands');
    const inputs = screen.getAllByTestId('hands-favour');
    await fireEvent.input(inputs[0]!, { target: { value: '24' } });
    expect(screen.getByTestId('hands-fault').textContent).toContain('23');
    await fireEvent.submit(screen.getByTestId('hands-count'));
    expect(sent()).toBeUndefined();
    await fireEvent.input(inputs[0]!, { target: { value: '18' } });
    await fireEvent.submit(screen.getByTestId('hands-count'));
    await waitFor(() => expect(sent()).toMatchObject({
      do: 'count-round', round: 'r1', count: { marks: [{ candidate: 'c0', for: 18 }, {}, {}, {}, {}, {}, {}, {}] },
    }));
  });
  it('records lots in the order in which the names are pressed', async () => {
    await show('election-tied');
    expect(run('draw-lots')).toBe(true);
    await tick();
    await fireEvent.click(screen.getAllByTestId('lot')[1]!);
    expect(screen.getAllByTestId('lot-drawn').map((one) => one.textContent?.trim())).toEqual([
      '1 吴志强', '2 刘芳',
    ]);
  });
  it('says why a vote cannot be taken yet', async () => {
    await show('election-empty');
    await fireEvent.click(screen.getByTestId('others'));
    await fireEvent.click(screen.getByTestId('step-open-round'));
    expect(screen.getByTestId('why-not').textContent?.length).toBeGreaterThan(5);
    expect(sent()).toBeUndefined();
  });
});
