/** Lists that are drawn as far as somebody looks. */
import type { Attachment } from 'svelte/attachments';

/** How many lines are drawn at a time. */
export const PAGE = 40;

/** Calls for more when the end of what is drawn comes near, and everything at once where nobody
 * can tell. */
export function growing(more: () => void): Attachment<HTMLElement> {
  return (end) => {
    if (typeof IntersectionObserver === 'undefined') {
      more();
      return undefined;
    }
    const seen = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) more();
      },
      { rootMargin: '600px' },
    );
    seen.observe(end);
    return () => seen.disconnect();
  };
}
