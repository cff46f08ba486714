import type { MeetingId } from "./MeetingId";
import type { ItemId } from "./ItemId";
import type { LeftOver } from "./LeftOver";

export type Origin = { meeting: MeetingId, item: ItemId, why: LeftOver };
