import type { CheckKind } from "./CheckKind";
import type { ItemId } from "./ItemId";
import type { Limit } from "./Limit";

export type Check = { what: CheckKind, done: boolean, missing: number, items: Array<ItemId>, parties: Array<string>, latest: Limit | null };
