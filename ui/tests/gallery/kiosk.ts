import type {
  KioskMessage, KioskPerson, RollArranged, RollOrder, SeatView, Tongue,
} from '../../src/wire/types';
import { roll } from './people';

const LETTERS: Record<string, [string, number]> = {
  李: ['L', 7], 陈: ['C', 7], 刘: ['L', 6], 吴: ['W', 7], 周: ['Z', 8], 王: ['W', 4], 赵: ['Z', 9],
  孙: ['S', 6], 杨: ['Y', 7], 黄: ['H', 11], 徐: ['X', 10], 马: ['M', 3], 张: ['Z', 7],
};
const letterOf = (seat: SeatView): string => LETTERS[seat.name.charAt(0)]?.[0] ?? '';
const strokesOf = (seat: SeatView): number => LETTERS[seat.name.charAt(0)]?.[1] ?? 0;
const buildingOf = (seat: SeatView): string => /^\d单元/u.exec(seat.seat)?.[0] ?? '';

const head = (seat: SeatView, order: RollOrder): string =>
  order === 'pinyin' ? letterOf(seat)
    : order === 'strokes' ? String(strokesOf(seat) || '') : buildingOf(seat);

/** As the core would put them in order. */
export const sorted = (seats: readonly SeatView[], order: RollOrder): SeatView[] => {
  if (order === 'entered') return [...seats];
  const key = (seat: SeatView): string =>
    order === 'place' ? seat.seat || '~' : head(seat, order).padStart(3, ' ') + seat.name;
  return [...seats].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

export const arranged = (seats: readonly SeatView[], order: RollOrder): RollArranged => {
  const heads: RollArranged['heads'] = [];
  if (order !== 'entered') {
    sorted(seats, order).forEach((seat, at) => {
      const here = head(seat, order);
      if (heads.at(-1)?.head !== here) heads.push({ at, head: here });
    });
  }
  return { order, heads, homes: [['p0', 'p5']] };
};

const people: KioskPerson[] = sorted(roll, 'pinyin').map((seat) => ({
  person: seat.person, name: seat.name, seat: seat.seat, here: seat.attendance === 'present',
  represented_by: seat.represented_by ? '周敏' : '', initial: letterOf(seat),
  strokes: strokesOf(seat), by_strokes: strokesOf(seat), building: buildingOf(seat),
  by_place: sorted(roll, 'place').indexOf(seat),
  home: seat.person === 'p0' || seat.person === 'p5' ? 0 : null,
}));
const many = [...Array(40).keys()].flatMap((n) => people.map((person, place) => ({
  ...person, person: `${person.person}-${n}`, here: (n + place) % 3 === 0,
  name: n === 0 && place === 1 ? '买买提·阿布都热合曼·伊敏江' : person.name,
  home: person.home === null ? null : n, seat: person.seat.replace('11', String(11 + n)),
  building: person.building === '' ? '' : `${1 + (n % 9)}单元`,
})));

export const kiosk = (pick: string, language: Tongue): KioskMessage => ({
  language,
  view: pick === 'none' ? null : {
    body: '长江大厦楼栋议事会', open: pick !== 'closed',
    people: pick === 'closed' || pick === 'nobody' ? [] : pick === 'many' ? many : people,
  },
});
