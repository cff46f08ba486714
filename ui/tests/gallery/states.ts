/** Every picture of the gallery: a name, its page, and what its address asks for. */
import { desks } from './desks';
import { electionDesks, electionRooms } from './elections';
import { prepareDesks } from './prepare';
import { rooms } from './rooms';

export interface State {
  name: string;
  page: 'desk' | 'projector' | 'kiosk';
  query: string;
}

const desk = (name: string, query: string): State => ({ name, page: 'desk', query });
const form = (show: string, step: string): State =>
  desk(`${show}-${step}`, `show=${show}&click=step-${step}`);

/** What is opened over a state, or typed into it. */
const OPENED: State[] = [
  desk('home', 'show=none'),
  desk('home-empty', 'show=empty'),
  desk('home-new', 'show=none&click=new-open'),
  desk('home-settings', 'show=none&click=settings'),
  desk('session-keys', 'show=session&click=keys'),
  desk('session-palette', 'show=session&click=palette-open'),
  desk('session-palette-typed', 'show=session&click=palette-open&type=palette-query:xh'),
  desk('session-talk', 'show=session&click=talk-open'),
  desk('session-settings', 'show=session&click=settings'),
  desk('session-record', 'show=session&click=record-open'),
  desk('session-correct', 'show=session&click=record-open,correct-open'),
  desk('signin-strokes', 'show=signin&order=strokes'),
  desk('session-roll', 'show=session&click=roll-open'),
  desk('vote-refused', 'show=vote&type=vote-for:10,vote-against:10,vote-abstain:3&then=vote-announce'),
  desk('adjourned-sign', 'show=adjourned&click=page-sign'),
  desk('adjourned-exported', 'show=adjourned&click=export-run'),
  desk('adjourned-changes', 'show=adjourned&click=paper-show-changes'),
  desk('help-term', 'show=session&click=term-motion'),
  desk('help-all', 'show=session&click=term-motion,help-all'),
  desk('help-law', 'show=session&click=quorum'),
  desk('rehearsal', 'show=session&rehearsal'),
  desk('register-open', 'show=register-adopted&click=open-register'),
  desk('register-read', 'show=register&click=open-register&file=register-file'),
  desk('register-faults', 'show=register&read=bad&click=open-register&file=register-file'),
  desk('particulars', 'show=preparing&click=open-particulars'),
  desk('notice', 'show=preparing&click=open-notice'),
  desk('notice-given', 'show=gates&click=open-notice'),
  desk('requisition', 'show=preparing&click=open-requisition'),
  desk('own-rules', 'show=none&click=new-open,template-blank,own-rules-open'),
  desk('agenda-edit', 'show=preparing&click=agenda-item-edit'),
  desk('template-chosen', 'show=empty&click=template-one-three-n'),
  desk('template-more', 'show=empty&click=template-residents-council,new-more'),
  desk('template-blank', 'show=empty&click=template-blank'),
  desk('templates-mine', 'show=mine&click=new-open'),
  desk('template-keep', 'show=prepare-all&click=open-keep'),
  desk('checks-done', 'show=prepare-all&click=checks-done'),
  desk('invited', 'show=prepare-all&click=invite'),
];

const MOVES = ['postpone-definitely', 'commit', 'limit-extend-debate',
  'previous-question', 'point-of-order', 'recess'];
const CHAIRS = ['hand-over-chair', 'warn', 'recuse', 'end-recusal', 'record-position',
  'open-straw-poll', 'link-questions', 'annul-vote'];
const FORMS: State[] = [
  ...MOVES.map((kind) => form('robert', `move-${kind}`)),
  ...['main', 'amend', 'appeal'].map((kind) => form('consent', `move-${kind}`)),
  ...['adopt-by-consent', 'recess'].map((act) => form('consent', act)),
  ...CHAIRS.map((act) => desk(`consent-${act}`, `show=consent&click=others,step-${act}`)),
  form('owners', 'take-up'), form('owners', 'record-consultation'),
  form('election-none', 'open-election'), form('election-empty', 'nominate'),
  form('election-ready', 'open-round'), form('election-tied', 'draw-lots'),
];

export const states: State[] = [
  ...OPENED,
  ...Object.keys({ ...desks, ...electionDesks, ...prepareDesks }).map((name) =>
    desk(name, `show=${name}`)),
  ...FORMS,
  ...Object.keys({ ...rooms, ...electionRooms }).map((name): State =>
    ({ name, page: 'projector', query: `show=${name}` })),
  { name: 'idle', page: 'projector', query: 'show=none' },
  ...['none', 'closed', 'nobody', 'open', 'many'].map((name): State =>
    ({ name, page: 'kiosk', query: `show=${name}` })),
];
