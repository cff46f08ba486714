/** Lets words be as large as their place allows, within bounds, before they are painted. */
import type { Attachment } from 'svelte/attachments';

const STEPS = 7;

/** Sizes in hundredths of the picture's height. */
export function fit(most: number, least = 3.1): Attachment<HTMLElement> {
  return (node) => {
    const set = (size: number): void => node.style.setProperty('font-size', `${size}cqh`);
    // A serif's ascent reaches out of its line, with nothing drawn there.
    const fits = (): boolean => {
      const reach = Number.parseFloat(getComputedStyle(node).fontSize) / 12;
      return (
        node.scrollHeight <= node.clientHeight + reach && node.scrollWidth <= node.clientWidth + 1
      );
    };
    const run = (): void => {
      for (const item of node.children) if (item instanceof HTMLElement) item.hidden = false;
      const more = node.querySelector<HTMLElement>('[data-more]');
      if (more) more.hidden = more.dataset['more'] !== 'always';
      set(most);
      if (fits()) return;
      let [low, high] = [least, most];
      for (let step = 0; step < STEPS; step += 1) {
        const middle = (low + high) / 2;
        set(middle);
        if (fits()) low = middle;
        else high = middle;
      }
      set(low);
      spare(node, fits);
    };
    run();
    const words = new MutationObserver(run);
    words.observe(node, { childList: true, characterData: true, subtree: true });
    const place = new ResizeObserver(run);
    place.observe(node);
    void document.fonts?.ready.then(run);
    return () => {
      words.disconnect();
      place.disconnect();
    };
  };
}

/**
 * A list that is too long even so loses whole lines, those farthest from the current one first,
 * and says how many there are in all. Other words stay as they are.
 */
function spare(node: HTMLElement, fits: () => boolean): void {
  const more = node.querySelector<HTMLElement>('[data-more]');
  if (!more || fits()) return;
  more.hidden = false;
  const lines = [...node.children].filter(
    (line): line is HTMLElement => line instanceof HTMLElement && line !== more);
  const here = Math.max(0, lines.findIndex((line) => line.ariaCurrent !== null));
  let [first, last] = [0, lines.length - 1];
  while (first < last && !fits()) {
    const line = here - first > last - here ? lines[first++] : lines[last--];
    if (line) line.hidden = true;
  }
}
