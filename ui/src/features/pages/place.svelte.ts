/** Where in the pages somebody wants to look, and what was done to look there. */
const wanted = $state<{ title: string; asked: number }>({ title: '', asked: 0 });

export const wantedPlace = (): { title: string; asked: number } => wanted;

/** Shows the part of the pages under a heading. */
export function showPart(title: string): void {
  wanted.title = title;
  wanted.asked += 1;
}
