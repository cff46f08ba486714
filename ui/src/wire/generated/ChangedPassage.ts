import type { Piece } from "./Piece";
export type ChangedPassage = { heading: string, pieces: Array<Piece>, };
