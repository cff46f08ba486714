import type { PartyView } from "./PartyView";
import type { Check } from "./Check";

export type PreparationView = { planned_minutes: number, hall_minutes: number | null, parties: Array<PartyView>, checks: Array<Check> };
