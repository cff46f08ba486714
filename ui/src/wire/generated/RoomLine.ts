// placeholder
import type { RoomItem } from "./RoomItem";
import type { ItemStatus } from "./ItemStatus";
export type RoomLine = { item: RoomItem, status: ItemStatus, };
