// placeholder
export type Projector = "first" | "second";
