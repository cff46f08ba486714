/** Meetings that are being prepared, and the templates from which they begin. */
import type {
  Check, CheckKind, DeskView, Earlier, ItemView, MajorityView, Particulars, TemplateView, Tongue,
} from '../../src/wire/types';
import { item, preparing } from './desks';
import { CITE, MAJORITY } from './people';

const check = (what: CheckKind, missing = 0, more: Partial<Check> = {}): Check => ({
  what, done: missing === 0, missing, items: [], parties: [], latest: null, ...more,
});
const checks = (...open: Check[]): Check[] => {
  const all: CheckKind[] = ['planned', 'place', 'agenda', 'minutes', 'fits', 'papers', 'notice',
    'roll', 'chair', 'secretary'];
  const told = all.map((what) => open.find((known) => known.what === what) ?? check(what));
  return [...told, ...open.filter((known) => known.what === 'parties')];
};
const two_thirds: MajorityView = { name: 'double', threshold: { ...MAJORITY, by_area: true } };
const simple: MajorityView = { name: 'of-present', threshold: MAJORITY };
const paper = (title: string, n: number): ItemView['papers'][number] => ({
  title, sha256: String(n).repeat(64), media: 'application/pdf',
});
const agenda: ItemView[] = [
  item(1, '确认议程', 3, { kind: 'procedure', marks: { standing: true } }),
  item(2, '上次决议办理情况', 10, { kind: 'report', marks: { standing: true } }),
  item(3, '顶楼晾晒架选址与样式', 40, { kind: 'decision', majority: simple,
    papers: [paper('晾晒架平面图', 1), paper('三家报价', 2)] }),
  item(4, '选聘物业服务企业', 30, { kind: 'decision', majority: two_thirds,
    marks: { matter: 'owners-manager', from: { meeting: 'm2', item: 'i9', why: 'postponed' } } }),
  item(5, '自由提议', 15, { marks: { standing: true } }),
];
const LONG = '关于在三号楼与四号楼之间的公共绿地增设电动自行车集中充电棚并同步调整消防通道的讨论';
const parties = [
  { name: '居委会', seated: true }, { name: '业委会', seated: true },
  { name: '物业公司', seated: false },
];
const base: DeskView = { ...preparing, agenda, matters: [
  { key: 'owners-manager', reserved: false, cite: CITE },
  { key: 'owners-fund-use', reserved: false, cite: CITE }] };

export const prepareDesks: Record<string, DeskView> = {
  'prepare-left': { ...base, preparation: { planned_minutes: 98, hall_minutes: 120, parties: [],
    checks: checks(check('papers', 1), check('notice', 1,
      { latest: { day: '2026-03-07', time: null } })) } },
  'prepare-over': { ...base,
    agenda: [...agenda, item(6, LONG, 60, { kind: 'decision', majority: simple,
      papers: [paper(LONG, 3)] }), { ...item(7, LONG, 0), number: [6, 1], parent: 'i6' }],
    preparation: { planned_minutes: 158, hall_minutes: 120, parties,
      checks: checks(check('minutes', 1), check('fits', 38), check('papers', 2), check('notice', 1),
        check('parties', 1, { parties: ['物业公司'] })) } },
  'prepare-all': { ...base, preparation: { planned_minutes: 98, hall_minutes: 98,
    parties: parties.map((party) => ({ ...party, seated: true })), checks: checks() } },
  'prepare-fresh': { ...base, agenda: agenda.slice(0, 2), roll: [], chair: null, secretary: null,
    preparation: { planned_minutes: 13, hall_minutes: null, parties: [],
      checks: checks(check('place', 1), check('notice', 1), check('roll', 1), check('chair', 1),
        check('secretary', 1)) } },
};

const last: Particulars = { body: '长江大厦楼栋议事会', number: 2, title: '', place: '一楼大堂',
  planned: '2026-01-10T19:00' };
export const earlier = (pick: string): Earlier => pick !== 'prepare-fresh' ? { roll: null, items: [] } : {
  roll: { meeting: 'm2', particulars: last, people: 31 },
  items: [
    { particulars: last, title: '楼道堆物清理', kind: 'decision', minutes: 20,
      marks: { from: { meeting: 'm2', item: 'i4', why: 'not-reached' } } },
    { particulars: { ...last, number: 1 }, title: LONG, kind: 'decision', minutes: 30,
      marks: { from: { meeting: 'm0', item: 'i2', why: 'tabled' } } },
    { particulars: last, title: '自由提议', kind: 'discussion', minutes: 10,
      marks: { standing: true } },
  ],
};

/** As the clerk words them, from the texts of the program. */
const files = import.meta.glob<string>('../../../assets/text/*/template.ftl', {
  query: '?raw', import: 'default', eager: true,
});
const IDS: [string, number, number][] = [['residents-council', 6, 120], ['owners-assembly', 7, 180],
  ['representatives-monthly', 6, 90], ['weekly', 4, 30], ['hearing', 6, 120], ['mediation', 6, 90],
  ['one-three-n', 8, 90], ['round-table', 4, 60]];
export function templates(language: Tongue, pick: string): TemplateView[] {
  const words = files[`../../../assets/text/${language}/template.ftl`] ?? '';
  const say = (key: string, of = ''): string => {
    const [, message = ''] = words.split(`\n${key} = `);
    const part = of === '' ? message : message.split(`.${of} = `)[1] ?? '';
    return part.split('\n')[0] ?? '';
  };
  const line = (key: string, minutes: number, depth = 0): TemplateView['lines'][number] => ({
    depth, minutes, title: say(`template-item-${key}`), kind: 'discussion', marks: {},
  });
  const given = IDS.map(([id, n, hall_minutes]): TemplateView => ({
    id, name: say(`template-${id}`), about: say(`template-${id}`, 'about'), own: false, fault: null,
    rules: 'cn-residents-council',
    particulars: { body: say(`template-${id}`, 'body'), place: '', title: '', hall_minutes,
      planned: '2026-03-20T19:00', ...(id === 'one-three-n' ? { parties: [
        { name: say('party-neighbourhood-committee') }, { name: say('party-owners-committee') },
        { name: say('party-property-company') }] } : {}) },
    lines: [line('agree-agenda', 3), line('actions-taken', 10), line('question', 40),
      line('three-parties-speak', 15, 1), line('others-speak', 15, 1), line('find-consensus', 10, 1),
      line('hand-out-work', 10), line('next-meeting', 2)].slice(0, n),
  }));
  const mine = (name: string, fault: TemplateView['fault']): TemplateView => ({
    ...given[0]!, id: `own-${name}`, name, about: '', own: true, fault,
    particulars: { ...given[0]!.particulars, body: '长江大厦楼栋议事会' },
  });
  return pick !== 'mine' ? given : [...given, mine('三号楼月会', null), mine(LONG, null),
    mine('去年的例会', { code: 'fault-rules-unknown', params: {}, cite: null })];
}
