import type { ChangedPassage } from "./ChangedPassage";
export type DraftChanges = { kept_ms: number | null, passages: Array<ChangedPassage>, };
