import type { ItemId } from "./ItemId";

export type AttachedPaper = { item: ItemId, title: string, file: string, bytes: string, typed_ms?: number };
