/**
 * Stands in for Tauri in the gallery: `npx vite build --mode gallery --outDir DIR`, serve DIR with
 * the fonts of `assets/fonts` in its `fonts` and any minutes (`yishi replay … --pdf`) as its
 * `minutes.pdf`, then open `/desk.html?show=session` or
 * `/projector.html?show=floor`; also `rehearsal`,
 * `lang=zh-Hant` or `lang=en`, `theme=dark`, `size=largest`.
 */
import { home, ruleSets, shell } from './home';
import { rooms } from './rooms';
import { electionDesks, electionRooms } from './elections';
import { desks, foundOwners, record, registerFaults, registerPreview } from './desks';
import { ANCHOR } from './people';
import { LANGUAGES } from '../../src/text/texts.svelte';

const show = new URLSearchParams(location.search);
const pick = show.get('show') ?? 'session';
const asked = show.get('lang');
const language = LANGUAGES.find((tag) => tag === asked) ?? 'zh-Hans';
const theme = show.get('theme') === 'dark' ? 'dark' : 'light';
const size = (show.get('size') ?? 'normal') as 'normal' | 'large' | 'largest';

const font = (family: string, file: string, weight: string): void => {
  document.fonts.add(new FontFace(family, `url(/fonts/${file})`, { weight }));
};
font('Yishi Serif', 'NotoSerifSC-Regular.ttf', '100 500');
font('Yishi Serif', 'NotoSerifSC-Bold.ttf', '600 900');
font('Yishi Sans', 'NotoSansSC-Regular.ttf', '100 500');
font('Yishi Sans', 'NotoSansSC-Bold.ttf', '600 900');

export class Channel<T> {
  onmessage: (message: T) => void = () => undefined;
}

const given: Record<string, (args: { channel: Channel<unknown> }) => unknown> = {
  watch_shell: ({ channel }) => channel.onmessage(shell(language, theme, size)),
  watch_desk: ({ channel }) =>
    channel.onmessage({ view: desks[pick] ?? electionDesks[pick] ?? null, anchor: ANCHOR,
      rehearsal: show.has('rehearsal') }),
  watch_room: ({ channel }) =>
    channel.onmessage({
      view: rooms[pick] ?? electionRooms[pick] ?? null, anchor: ANCHOR, language, theme,
      rehearsal: show.has('rehearsal'),
    }),
  home: () => home(pick === 'empty'),
  record: () => record,
  rule_sets: () => ruleSets,
  watch_tasks: ({ channel }) => channel.onmessage(show.get('busy') === null ? [] : [
    { task: 1, work: 'export-minutes', stage: 'setting', done: 0, total: 0 },
  ]),
  minutes_pages: async () => (await fetch('/minutes.pdf')).arrayBuffer(),
  read_register: () => (show.get('read') === 'bad' ? registerFaults : registerPreview),
  find_owner: () => foundOwners,
  draft_changes: () => ({ kept_ms: ANCHOR.utc_ms, passages: [{ heading: '议题3　顶楼晾晒架', pieces: [
    { mark: 'keep', text: '居民一致认为应当安全、耐用、' }, { mark: 'strike', text: '便宜' },
    { mark: 'insert', text: '公平使用' }, { mark: 'keep', text: '。' },
  ] }] }),
  export_minutes: () => ({
    path: '/home/chair/Documents/Yishi/minutes-3.pdf', sha256: 'ab'.repeat(32), pages: 3,
  }),
};

export function invoke(command: string, args: { channel: Channel<unknown> }): Promise<unknown> {
  const answer = given[command];
  if (answer) return Promise.resolve(answer(args));
  console.info(command, args);
  return Promise.reject({
    code: 'refusal-somebody-waits', params: { person: '陈建国' },
    cite: { source: 'cn-twelve-principles', article: '11' },
  });
}

// `click=record-open,correct-open` presses these one after another once the window stands.
const clicks = (show.get('click') ?? '').split(',').filter((testid) => testid !== '');
clicks.forEach((testid, place) =>
  setTimeout(
    () => document.querySelector<HTMLElement>(`[data-testid=${testid}]`)?.click(),
    600 + place * 200,
  ),
);

// `type=vote-for:10,vote-against:10` writes into fields after that.
(show.get('type') ?? '').split(',').filter((pair) => pair !== '').forEach((pair) =>
  setTimeout(() => {
    const [testid = '', text = ''] = pair.split(':');
    const field = document.querySelector<HTMLInputElement>(`[data-testid=${testid}]`);
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, 800 + clicks.length * 200),
);

// `file=register-file` chooses an empty file after that.
(show.get('file') ?? '').split(',').filter((testid) => testid !== '').forEach((testid) =>
  setTimeout(() => {
    const field = document.querySelector<HTMLInputElement>(`[data-testid=${testid}]`);
    if (!field) return;
    const chosen = new DataTransfer();
    chosen.items.add(new File([], 'owners.csv'));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, 900 + clicks.length * 200),
);
