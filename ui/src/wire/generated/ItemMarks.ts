import type { Origin } from "./Origin";

export type ItemMarks = { standing?: boolean, matter?: string, from?: Origin };
