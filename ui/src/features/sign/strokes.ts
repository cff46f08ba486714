/** A signature as it is drawn: strokes in thousandths of the width of the field. */
export type Point = [number, number];
export type Stroke = Point[];

export const WIDTH = 1000;
/** The field is three times as wide as high. */
export const HEIGHT = 333;

/** A place in the field in thousandths of its width, kept within the field. */
export function pointAt(
  x: number,
  y: number,
  box: { left: number; top: number; width: number },
): Point {
  const scale = box.width > 0 ? WIDTH / box.width : 0;
  const within = (value: number, most: number): number =>
    Math.min(most, Math.max(0, Math.round(value)));
  return [within((x - box.left) * scale, WIDTH), within((y - box.top) * scale, HEIGHT)];
}

/** Adds a point, unless it lies where the last one does. */
export function extend(stroke: Stroke, point: Point): Stroke {
  const last = stroke.at(-1);
  return last && last[0] === point[0] && last[1] === point[1] ? stroke : [...stroke, point];
}

/** A smooth line through the points; a point alone is a dot. */
export function path(stroke: Stroke): string {
  const [first, ...rest] = stroke;
  if (!first) return '';
  if (rest.length === 0) return `M${first[0]} ${first[1]}h0`;
  let out = `M${first[0]} ${first[1]}`;
  for (let at = 1; at < stroke.length - 1; at += 1) {
    const [x, y] = stroke[at] ?? first;
    const [nextX, nextY] = stroke[at + 1] ?? first;
    out += `Q${x} ${y} ${(x + nextX) / 2} ${(y + nextY) / 2}`;
  }
  const last = stroke.at(-1) ?? first;
  return `${out}L${last[0]} ${last[1]}`;
}

/** Whether something was drawn that can be a signature, and not a touch by accident. */
export const isDrawn = (strokes: readonly Stroke[]): boolean =>
  strokes.reduce((sum, stroke) => sum + stroke.length, 0) >= 5;
