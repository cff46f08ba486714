import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import AgendaBuilder from '../src/features/agenda/AgendaBuilder.svelte';
import { meetingDraft } from '../src/features/home/draft.svelte';
import { blankMeeting, draftFrom, draftOf, particularsOf } from '../src/features/home/meeting';
import NewMeeting from '../src/features/home/NewMeeting.svelte';
import Checks from '../src/features/prepare/Checks.svelte';
import Parties from '../src/features/prepare/Parties.svelte';
import { speaksFor } from '../src/features/roll/parties';
import { forgetDrafts } from '../src/features/session/drafts.svelte';
import { session } from '../src/features/session/session.svelte';
import { home, ruleSets } from './gallery/home';
import { ANCHOR } from './gallery/people';
import { prepareDesks, templates } from './gallery/prepare';

const invoke = vi.hoisted(() => vi.fn());
vi.mock('@tauri-apps/api/core', () => ({ invoke, Channel: class {} }));

const answer = (answers: Record<string, unknown>): void => {
  invoke.mockReset().mockImplementation((command: string) => Promise.resolve(answers[command]));
};
const calls = (command: string): unknown[] =>
  invoke.mock.calls.filter(([name]) => name === command).map(([, given]) => given as unknown);
const given = templates('zh-Hans', 'empty');

beforeEach(() => {
  session.anchor = ANCHOR;
  session.home = home(true);
  forgetDrafts();
});
afterEach(cleanup);

it('fills in a meeting from a template, keeps what was typed, and calls it', async () => {
  answer({ templates: given, rule_sets: ruleSets, create_meeting: 'm9' });
  Object.assign(meetingDraft(), blankMeeting(), { body: '枫林苑议事会' });
  render(NewMeeting, { draft: meetingDraft() });
  await fireEvent.click(await screen.findByTestId('template-one-three-n'));
  const body = await screen.findByTestId<HTMLInputElement>('new-body');
  expect(body.value).toBe('枫林苑议事会');
  expect(screen.getByTestId('template-agenda').textContent).toContain('物业公司');
  await fireEvent.submit(screen.getByTestId('new-form'));
  await waitFor(() => expect(calls('create_meeting')).toHaveLength(1));
  const [{ new: called }] = calls('create_meeting') as [{ new: Record<string, unknown> }];
  expect(called['template']).toBe('one-three-n');
  expect(called['particulars']).toMatchObject({
    body: '枫林苑议事会', hall_minutes: 90, planned: '2026-03-20T19:00',
  });
});

it('keeps parties and time of the room when particulars are typed again', () => {
  const template = given.find((known) => known.id === 'one-three-n')!;
  const typed = draftFrom(template);
  const particulars = particularsOf(typed)!;
  expect(particularsOf(draftOf(particulars))).toEqual(particulars);
  expect(particulars.parties).toHaveLength(3);
  expect(particularsOf({ ...typed, hall: 'soon' })).toBeNull();
});

it('ticks off what only the chair sees, and not what the record says', async () => {
  answer({ ticks: ['room'], set_tick: ['room', 'screen'] });
  session.view = prepareDesks['prepare-over']!;
  render(Checks);
  await waitFor(() => expect(screen.getByTestId('checks').dataset['left']).toBe('8'));
  await fireEvent.click(screen.getByTestId('check-screen'));
  expect(calls('set_tick')).toEqual([{ what: 'screen', done: true }]);
  await waitFor(() => expect(screen.getByTestId('checks').dataset['left']).toBe('7'));
  await fireEvent.click(screen.getByTestId('checks-done'));
  expect(screen.queryByTestId('check-chair')).toBeNull();
});

it('warns of a party that has no seat', () => {
  session.view = prepareDesks['prepare-over']!;
  render(Parties);
  expect(screen.getByTestId('parties').dataset['missing']).toBe('1');
  expect(screen.getByRole('status').textContent).toContain('物业公司');
  const parties = [{ name: '物业公司', also: ['物业'] }, { name: '业委会' }];
  expect(['万科物业', '物业公司', '3单元', ''].map((whom) => speaksFor(parties, whom)))
    .toEqual([true, true, false, false]);
});

it('says what is left of the time of the room, and by how much it is over', () => {
  session.view = prepareDesks['prepare-over']!;
  const { unmount } = render(AgendaBuilder);
  expect(screen.getByTestId('hall-bar').textContent).toContain('超出 38 分钟');
  expect(screen.getByTestId('agenda-builder').textContent).toContain('上次留下：延期');
  unmount();
  session.view = prepareDesks['prepare-left']!;
  render(AgendaBuilder);
  expect(screen.getByTestId('hall-bar').dataset['left']).toBe('22');
});
