import type { MajorityName } from "./MajorityName";
import type { Threshold } from "./Threshold";

export type MajorityView = { name: MajorityName, threshold: Threshold };
