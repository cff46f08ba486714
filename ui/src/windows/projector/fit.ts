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
