// placeholder
import type { Projector } from "./Projector";
export type ProjectorWindow = { projector: Projector, screen: string | null, };
