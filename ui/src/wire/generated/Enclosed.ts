
export type Enclosed = { sha256: string, title: string, media: string };
