/**
 * Stands in for Tauri in the gallery: `npx vite build --mode gallery --outDir DIR`, serve DIR
 * (`npx vite preview --outDir DIR`), then open `/desk.html?show=session` or
 * `/projector.html?show=floor` or `/kiosk.html?show=many`; also `rehearsal`, `order=strokes`,
 * `lang=zh-Hant` or `lang=en`, `theme=dark`, `size=largest`.
 */
import sansBold from '../../../assets/fonts/NotoSansSC-Bold.ttf?url';
import sans from '../../../assets/fonts/NotoSansSC-Regular.ttf?url';
import rare from '../../../assets/fonts/YishiRare-Regular.ttf?url';
import serifBold from '../../../assets/fonts/NotoSerifSC-Bold.ttf?url';
import serif from '../../../assets/fonts/NotoSerifSC-Regular.ttf?url';
import minutes from './minutes.pdf?url';
import { home, ruleSets, shell } from './home';
import { arranged, kiosk, sorted } from './kiosk';
import { rooms } from './rooms';
import { roomShows, worst, worstOf } from './held';
import { electionDesks, electionRooms } from './elections';
import { desks, foundOwners, record, registerFaults, registerPreview } from './desks';
import { ANCHOR } from './people';
import { states } from './states';
import { earlier, prepareDesks, templates } from './prepare';
import type { RollOrder, RoomMessage } from '../../src/wire/types';
import { LANGUAGES } from '../../src/text/texts.svelte';

const show = new URLSearchParams(location.search);
const pick = show.get('show') ?? 'session';
const asked = show.get('lang');
const language = LANGUAGES.find((tag) => tag === asked) ?? 'zh-Hans';
const theme = show.get('theme') === 'dark' ? 'dark' : 'light';
const size = (show.get('size') ?? 'normal') as 'normal' | 'large' | 'largest';

const order = (show.get('order') ?? 'entered') as RollOrder;

/** Those of the pages' own style sheet lie beside the program, where no gallery reaches. */
const faces: FontFace[] = [];
const font = (family: string, file: string, weight: string): void => {
  const face = new FontFace(family, `url(${file})`, { weight });
  document.fonts.add(face);
  faces.push(face);
};
font('Yishi Serif', serif, '100 500');
font('Yishi Serif', serifBold, '600 900');
font('Yishi Sans', sans, '100 500');
font('Yishi Sans', sansBold, '600 900');
font('Yishi Rare', rare, '100 900');

/** What the room sees; `room=black` and the like say so beside a desk. */
const room = (name: string): RoomMessage => ({
  view: rooms[name] ?? electionRooms[name] ?? worstOf(electionRooms, name)
    ?? worst[name] ?? rooms['floor'] ?? null,
  anchor: ANCHOR, language, theme, speaker_clock: show.has('quiet') ? 'hidden' : 'shown',
  showing: { show: 'automatic' }, stands_ms: null, ...roomShows[name],
});

export class Channel<T> {
  onmessage: (message: T) => void = () => undefined;
}

const signedIn = {
  outcome: show.get('said') ?? 'signed-in', person: 'p5', name: '王海',
};
const given: Record<string, (args: { channel: Channel<unknown> }) => unknown> = {
  watch_shell: ({ channel }) => channel.onmessage(shell(language, theme, size)),
  watch_desk: ({ channel }) => {
    const view = desks[pick] ?? electionDesks[pick] ?? prepareDesks[pick] ?? null;
    channel.onmessage({
      view: view && show.has('order') ? { ...view, roll: sorted(view.roll, order) } : view,
      anchor: ANCHOR, arranged: arranged(view?.roll ?? [], order),
      rehearsal: show.has('rehearsal'),
    });
  },
  watch_kiosk: ({ channel }) => channel.onmessage(kiosk(pick, language)),
  sign_in: () => signedIn,
  scan_at_kiosk: () => signedIn,
  scan: () => signedIn,
  watch_room: ({ channel }) => channel.onmessage(room(pick)),
  watch_preview: ({ channel }) => channel.onmessage(room(show.get('room') ?? 'floor')),
  drafts: () => null,
  sounds: () => [],
  home: () => home(pick === 'empty'),
  record: () => record,
  rule_sets: () => ruleSets,
  templates: () => templates(language, pick),
  earlier: () => earlier(pick),
  ticks: () => ['room'],
  set_tick: () => ['room', 'screen'],
  save_template: () => 'own-2',
  export_invitation: () => ({
    path: '/home/chair/Documents/Yishi/长江大厦楼栋议事会-2026-03-14-3-zh-Hans-12.ics',
  }),
  watch_tasks: ({ channel }) => channel.onmessage(show.get('busy') === null ? [] : [
    { task: 1, work: 'export-minutes', stage: 'setting', done: 0, total: 0 },
  ]),
  minutes_pages: async () => (await fetch(minutes)).arrayBuffer(),
  paper_pages: async () => (await fetch(minutes)).arrayBuffer(),
  papers: () => [
    { name: 'notice', when: 'before', counted: false, lacking: null, subjects: [] },
    { name: 'sign-in', when: 'before', counted: false, lacking: null, subjects: [] },
    { name: 'ballot-papers', when: 'during', counted: true, lacking: null, subjects: [] },
    { name: 'election-papers', when: 'during', counted: true, lacking: 'election', subjects: [] },
    { name: 'extract', when: 'after', counted: false, lacking: 'decision', subjects: [] },
  ],
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

const pairs = (name: string): string[][] =>
  (show.get(name) ?? '').split(',').filter((one) => one !== '').map((one) => one.split(':'));

/** What bears a test id, once it is there; nothing where it does not come. */
async function appears<E extends HTMLElement>(testid: string): Promise<E | null> {
  for (let frame = 0; frame < 120; frame += 1) {
    const found = document.querySelector<E>(`[data-testid="${testid}"]`);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  console.error(`nothing bears ${testid}`);
  missed.push(testid);
  return null;
}
const missed: string[] = [];

/**
 * `click=record-open,correct-open` presses these one after another once the window stands,
 * `type=vote-for:10,vote-against:10` writes into fields, `then=vote-announce` presses further, and
 * `file=register-file` chooses an empty file. `window.gallery` says when all of it is done, and
 * what else there is to look at.
 */
async function play(): Promise<void> {
  for (const [testid = ''] of pairs('click')) (await appears(testid))?.click();
  for (const [testid = '', text = ''] of pairs('type')) {
    const field = await appears<HTMLInputElement>(testid);
    if (!field) continue;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  for (const [testid = ''] of pairs('then')) (await appears(testid))?.click();
  for (const [testid = ''] of pairs('file')) {
    const field = await appears<HTMLInputElement>(testid);
    if (!field) continue;
    const chosen = new DataTransfer();
    chosen.items.add(new File([], 'owners.csv'));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  // They load when they are first needed, which may be later than all that is said here.
  await Promise.all(faces.map((face) => face.load()));
  for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
}
const gallery = { settled: false, missed, states };
Object.assign(window, { gallery });
const start = (): unknown => play().then(() => (gallery.settled = true));
if (document.readyState === 'complete') start();
else addEventListener('load', start);
