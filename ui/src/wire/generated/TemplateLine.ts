import type { ItemKind } from "./ItemKind";
import type { ItemMarks } from "./ItemMarks";

export type TemplateLine = { depth: number, title: string, kind: ItemKind, minutes: number | null, marks: ItemMarks };
