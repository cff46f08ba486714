import type { MeetingId } from "./MeetingId";
import type { Particulars } from "./Particulars";

export type EarlierRoll = { meeting: MeetingId, particulars: Particulars, people: number };
