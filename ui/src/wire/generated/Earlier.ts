import type { EarlierRoll } from "./EarlierRoll";
import type { EarlierItem } from "./EarlierItem";

export type Earlier = { roll: EarlierRoll | null, items: Array<EarlierItem> };
