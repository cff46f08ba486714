/** Where an item goes when it is moved: the deed's `parent` and `before`. */
import type { ItemId, ItemView } from '../../wire/types';

export interface Place {
  parent?: ItemId;
  before?: ItemId;
}
export type Way = 'up' | 'down' | 'in' | 'out';

const parentOf = (item: ItemView): ItemId | null => item.parent ?? null;

/** Items beside one another below one parent, in order. */
export const siblings = (items: readonly ItemView[], parent: ItemId | null): ItemView[] =>
  items.filter((item) => parentOf(item) === parent);

const place = (parent: ItemId | null, before?: ItemId): Place => ({
  ...(parent === null ? {} : { parent }),
  ...(before === undefined ? {} : { before }),
});

/** The place one step up, down, in (below the one before) or out; none where there is none. */
export function step(items: readonly ItemView[], id: ItemId, way: Way): Place | null {
  const item = items.find((other) => other.item === id);
  if (!item) return null;
  const parent = parentOf(item);
  const beside = siblings(items, parent);
  const at = beside.indexOf(item);
  if (way === 'up') return at > 0 ? place(parent, beside[at - 1]?.item) : null;
  if (way === 'down') {
    return at < beside.length - 1 ? place(parent, beside[at + 2]?.item) : null;
  }
  if (way === 'in') return at > 0 ? place(beside[at - 1]?.item ?? null) : null;
  const above = items.find((other) => other.item === parent);
  if (!above) return null;
  const around = siblings(items, parentOf(above));
  return place(parentOf(above), around[around.indexOf(above) + 1]?.item);
}

/** The place of something dropped upon `target`: before it, beside it. */
export function dropped(items: readonly ItemView[], id: ItemId, target: ItemId): Place | null {
  const onto = items.find((other) => other.item === target);
  if (!onto || id === target || isWithin(items, target, id)) return null;
  return place(parentOf(onto), target);
}

/** Whether `id` stands somewhere below `above`. */
export function isWithin(items: readonly ItemView[], id: ItemId, above: ItemId): boolean {
  let at = items.find((item) => item.item === id);
  while (at) {
    const parent = parentOf(at);
    if (parent === above) return true;
    at = items.find((item) => item.item === parent);
  }
  return false;
}
