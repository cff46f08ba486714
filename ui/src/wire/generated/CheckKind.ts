
export type CheckKind = "planned" | "place" | "agenda" | "minutes" | "fits" | "papers" | "notice" | "roll" | "chair" | "secretary" | "parties";
