// placeholder
export type RoomPage = "agenda" | "attendance" | "queue" | "motion" | "result";
