/** The desk's commands, one function each. */
import { call, listen, send } from './bridge';
import type {
  AttachedPaper, DeskMessage, DraftChanges, DrawnSignature, Earlier, Exported, FoundOwners, Home,
  Invitation, MeetingId, MeetingRecord, NewMeeting, PaperEntry, PaperName,
  PaperWish, Projector, Receipt, RegisterReading,
  ReturnedForm, RollOrder, RoomMessage, RuleSetView, Sent, SettingView, Shell, Showing, SignedIn,
  SpeakerClock, TaskView, TemplateView, TextSize, Theme, Tongue, VoteId,
} from './types';

export const watchShell = (hear: (shell: Shell) => void): Promise<void> =>
  listen('watch_shell', hear);
export const watchDesk = (hear: (message: DeskMessage) => void): Promise<void> =>
  listen('watch_desk', hear);
export const home = (): Promise<Home> => call('home');
/** The rule sets on offer, and whether each is in force on a day; today where none is given. */
export const ruleSets = (day: string | null): Promise<RuleSetView[]> => call('rule_sets', { day });
/** Keeps rules of a body's own, and returns their key. */
export const saveOwnRules = (
  base: string, name: string, changes: Record<string, SettingView['value']>,
): Promise<string> => call('save_own_rules', { base, name, changes });
export const deleteOwnRules = (id: string): Promise<void> => call('delete_own_rules', { id });
/** Templates of meetings, worded in the language that was chosen. */
export const templates = (): Promise<TemplateView[]> => call('templates');
/** Keeps the open meeting's particulars and agenda as a template. */
export const saveTemplate = (name: string): Promise<string> => call('save_template', { name });
export const deleteTemplate = (id: string): Promise<void> => call('delete_template', { id });
export const createMeeting = (meeting: NewMeeting): Promise<MeetingId> =>
  call('create_meeting', { new: meeting });
export const openSample = (sample: string): Promise<MeetingId> => call('open_sample', { sample });
/** Begins a rehearsal of a sample; closing the meeting ends it. */
export const rehearse = (sample: string): Promise<void> => call('rehearse', { sample });
export const openMeeting = (meeting: MeetingId): Promise<void> => call('open_meeting', { meeting });
export const closeMeeting = (): Promise<void> => call('close_meeting');
export const act = (sent: Sent): Promise<Receipt> => call('act', { sent });
/** Keeps what is being typed in a meeting; forgets it where nothing is. */
export const keepDrafts = (meeting: MeetingId, drafts: string | null): Promise<void> =>
  call('keep_drafts', { meeting, drafts });
export const drafts = (meeting: MeetingId): Promise<string | null> => call('drafts', { meeting });
/** By which letters each of these words can be found: initials and sounds. */
export const sounds = (words: string[]): Promise<string[][]> => call('sounds', { words });
/** Enters a form of a written vote that came back, with its scan. */
export const returnForm = (returned: ReturnedForm): Promise<Receipt> =>
  call('return_form', { returned });
/** Lays a paper before the meeting with an item. */
export const attachPaper = (paper: AttachedPaper): Promise<Receipt> =>
  call('attach_paper', { paper });
/** What earlier meetings of the same body leave to the open one. */
export const earlier = (): Promise<Earlier> => call('earlier');
export const carryRoll = (from: MeetingId): Promise<void> => call('carry_roll', { from });
/** What the chair has ticked off while preparing. */
export const ticks = (): Promise<string[]> => call('ticks');
export const setTick = (what: string, done: boolean): Promise<string[]> =>
  call('set_tick', { what, done });
/** Writes the invitation as a calendar file. */
export const exportInvitation = (language: Tongue): Promise<Invitation> =>
  call('export_invitation', { language });
export const sign = (signature: DrawnSignature): Promise<Receipt> => call('sign', { signature });
export const record = (): Promise<MeetingRecord> => call('record');
/** The pages of the minutes as they would be exported now: the bytes of the file. */
export const minutesPages = async (language: Tongue, second: Tongue | null): Promise<Uint8Array> =>
  new Uint8Array(await call<ArrayBuffer>('minutes_pages', { language, second }));
/** Keeps the minutes as they stand as the draft from which later changes are told. */
export const keepDraft = (): Promise<void> => call('keep_draft');
export const draftChanges = (language: Tongue): Promise<DraftChanges> =>
  call('draft_changes', { language });
/** Exports the minutes and opens the file in the system's viewer, which prints it. */
export const printMinutes = (language: Tongue, second: Tongue | null): Promise<Exported> =>
  call('print_minutes', { language, second });
export const exportMinutes = (language: Tongue, second: Tongue | null): Promise<Exported> =>
  call('export_minutes', { language, second });
/** Every paper of the meeting, with what it lacks. */
export const papers = (): Promise<PaperEntry[]> => call('papers');
/** The pages of a paper as it would be printed now: the bytes of the file. */
export const paperPages = async (
  name: PaperName, language: Tongue, second: Tongue | null, wish: PaperWish,
): Promise<Uint8Array> =>
  new Uint8Array(await call<ArrayBuffer>('paper_pages', { name, language, second, wish }));
export const exportPaper = (
  name: PaperName, language: Tongue, second: Tongue | null, wish: PaperWish,
): Promise<Exported> => call('export_paper', { name, language, second, wish });
/** Exports every paper that the meeting has something for. */
export const exportPapers = (language: Tongue, second: Tongue | null): Promise<Exported[]> =>
  call('export_papers', { language, second });
/** Exports a paper and opens the file in the system's viewer, which prints it. */
export const printPaper = (
  name: PaperName, language: Tongue, second: Tongue | null, wish: PaperWish,
): Promise<Exported> => call('print_paper', { name, language, second, wish });
/** Prints who may vote: in a vote, or now where none is named. */
export const exportElectorate = (vote: VoteId | null, language: Tongue): Promise<Exported> =>
  call('export_electorate', { vote, language });
/** Reads the owners' register from a file, and keeps it for being adopted. */
export const readRegister = (file: Uint8Array): Promise<RegisterReading> =>
  send('read_register', file);
export const adoptRegister = (source: string, as_of: string): Promise<Receipt> =>
  call('adopt_register', { source, asOf: as_of });
/** The work that takes a while, as it goes on. */
export const watchTasks = (hear: (tasks: TaskView[]) => void): Promise<void> =>
  listen('watch_tasks', hear);
export const cancelTask = (task: number): Promise<void> => call('cancel_task', { task });
/** Owners by a unit's label, a name or pinyin, at most twenty. */
export const findOwner = (query: string): Promise<FoundOwners> => call('find_owner', { query });
export const setLanguage = (language: Tongue): Promise<void> => call('set_language', { language });
export const setTextSize = (size: TextSize): Promise<void> => call('set_text_size', { size });
export const setTheme = (theme: Theme): Promise<void> => call('set_theme', { theme });
export const setSpeakerClock = (clock: SpeakerClock): Promise<void> =>
  call('set_speaker_clock', { clock });
export const openProjector = (projector: Projector): Promise<void> =>
  call('open_projector', { projector });
export const closeProjector = (projector: Projector): Promise<void> =>
  call('close_projector', { projector });
/** Shows something on the room's screens in place of what the meeting leads to. */
export const showRoom = (showing: Showing): Promise<void> => call('show_room', { showing });
/** What the room sees, for the desk to look at. */
export const watchPreview = (hear: (message: RoomMessage) => void): Promise<void> =>
  listen('watch_preview', hear);
/** In which order the roll is shown on this laptop. */
export const setRollOrder = (order: RollOrder): Promise<void> => call('set_roll_order', { order });
/** Signs in whoever bears a code. */
export const scan = (code: string): Promise<SignedIn> => call('scan', { code });
/** Prints the codes of everybody on the roll. */
export const printBadges = (language: Tongue): Promise<Exported> =>
  call('print_badges', { language });
export const openKiosk = (): Promise<void> => call('open_kiosk');
export const closeKiosk = (): Promise<void> => call('close_kiosk');
