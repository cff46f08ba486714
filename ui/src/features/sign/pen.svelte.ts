/** A pen that is led by keys, for whoever cannot draw with a hand, a pen or a mouse. */
import { composing } from '../../kit/composition';
import { extend, HEIGHT, WIDTH, type Point, type Stroke } from './strokes';

const STEP = 12;
const LEAP = 48;
const WAYS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
};

export class Pen {
  at = $state<Point>([WIDTH / 4, Math.round(HEIGHT / 2)]);
  down = $state(false);

  /** Leads the pen. Returns the strokes as they are then; none where the key is not the pen's. */
  press(event: KeyboardEvent, strokes: readonly Stroke[]): Stroke[] | null {
    if (composing(event) || event.ctrlKey || event.metaKey || event.altKey) return null;
    if (event.key === ' ') {
      this.down = !this.down;
      return this.down ? [...strokes, [this.at]] : [...strokes];
    }
    const way = WAYS[event.key];
    if (!way) return null;
    const step = event.shiftKey ? LEAP : STEP;
    const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));
    this.at = [within(this.at[0] + way[0] * step, WIDTH), within(this.at[1] + way[1] * step, HEIGHT)];
    const last = strokes.at(-1);
    if (!this.down || !last) return [...strokes];
    return [...strokes.slice(0, -1), extend(last, this.at)];
  }

  /** Lifts it: somebody draws by hand, or begins anew. */
  lift(): void {
    this.down = false;
  }
}
