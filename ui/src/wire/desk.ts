/** The desk's commands, one function each. */
import { call, listen, send } from './bridge';
import type {
  DeskMessage, DraftChanges, DrawnSignature, Exported, FoundOwners, Home, MeetingId,
  MeetingRecord, NewMeeting, Receipt, RegisterReading, ReturnedForm, RollOrder, RuleSetView, Sent,
  SettingView, Shell, SignedIn, TaskView, TextSize, Theme, Tongue, VoteId,
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
/** In which order the roll is shown on this laptop. */
export const setRollOrder = (order: RollOrder): Promise<void> => call('set_roll_order', { order });
/** Signs in whoever bears a code. */
export const scan = (code: string): Promise<SignedIn> => call('scan', { code });
/** Prints the codes of everybody on the roll. */
export const printBadges = (language: Tongue): Promise<Exported> =>
  call('print_badges', { language });
export const openKiosk = (): Promise<void> => call('open_kiosk');
export const closeKiosk = (): Promise<void> => call('close_kiosk');
export const openProjector = (): Promise<void> => call('open_projector');
export const closeProjector = (): Promise<void> => call('close_projector');
