/** A file whose pages can be drawn. */
export interface Opened {
  count: number;
  /** Of a page, in points. */
  size: { width: number; height: number };
  headlines: Headline[];
  draw: (number: number, scale: number) => Promise<Drawn>;
  close: () => Promise<void>;
}

/** A page that was drawn: what is seen, and its words where they stand. */
export interface Drawn {
  canvas: HTMLCanvasElement;
  text: HTMLElement;
}

/** A heading, and how far down which page it stands, of 1. */
export interface Headline {
  title: string;
  number: number;
  down: number;
}

/** The steps of the zoom, of the width that is there. */
export const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;

/** The next step of the zoom; the same where there is none. */
export function zoomed(now: number, by: 1 | -1): number {
  const wider = ZOOMS.find((zoom) => zoom > now);
  const narrower = ZOOMS.findLast((zoom) => zoom < now);
  return (by > 0 ? wider : narrower) ?? now;
}

/** The page that stands in the middle of what is seen. */
export function pageAt(middle: number, pitch: number, count: number): number {
  const page = pitch > 0 ? Math.floor(middle / pitch) + 1 : 1;
  return Math.min(Math.max(page, 1), Math.max(count, 1));
}

/** The heading that an item's title stands in. */
export const headlineOf = (headlines: Headline[], title: string): Headline | undefined =>
  headlines.find((headline) => headline.title.endsWith(title))
    ?? headlines.find((headline) => headline.title.includes(title));
