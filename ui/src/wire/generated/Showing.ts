// placeholder
import type { RoomPage } from "./RoomPage";
export type Showing = { "show": "automatic" } | { "show": "page", page: RoomPage, } | { "show": "message", text: string, } | { "show": "black" } | { "show": "frozen" };
