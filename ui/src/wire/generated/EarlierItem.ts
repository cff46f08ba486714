import type { Particulars } from "./Particulars";
import type { ItemKind } from "./ItemKind";
import type { ItemMarks } from "./ItemMarks";

export type EarlierItem = { particulars: Particulars, title: string, kind: ItemKind, minutes: number | null, marks: ItemMarks };
