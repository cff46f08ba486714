/** Whom the kiosk lists: by what people look for themselves, and homes together. */
import type { KioskPerson } from '../../wire/types';

/** By what somebody looks for themselves. */
export type By = 'pinyin' | 'strokes' | 'building';

/** Those of one home, or one person alone. */
export interface Home {
  key: string;
  seat: string;
  people: KioskPerson[];
}

/** Under what somebody stands. */
export function letter(person: KioskPerson, by: By): string {
  if (by === 'pinyin') return person.initial;
  if (by === 'strokes') return person.strokes === 0 ? '' : String(person.strokes);
  return person.building;
}

const rank = (person: KioskPerson, place: number, by: By): number =>
  by === 'pinyin' ? place : by === 'strokes' ? person.by_strokes : person.by_place;

const ordered = (people: readonly KioskPerson[], by: By): KioskPerson[] =>
  people
    .map((person, place) => ({ person, rank: rank(person, place, by) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ person }) => person);

/** All letters there are, in their order. */
export const letters = (people: readonly KioskPerson[], by: By): string[] => [
  ...new Set(ordered(people, by).map((person) => letter(person, by))),
];

/** Homes in which somebody stands under a letter; all of them where none is chosen. */
export function homes(people: readonly KioskPerson[], by: By, chosen: string | null): Home[] {
  const found = ordered(people, by).filter(
    (person) => chosen === null || letter(person, by) === chosen,
  );
  const listed = new Map<string, Home>();
  for (const person of found) {
    const key = person.home === null ? person.person : `home-${person.home}`;
    if (listed.has(key)) continue;
    // Whoever looks for themselves finds the others of their home as well.
    const together = person.home === null
      ? [person] : people.filter((other) => other.home === person.home);
    listed.set(key, { key, seat: person.seat, people: together });
  }
  return [...listed.values()];
}
