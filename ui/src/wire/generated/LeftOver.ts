
export type LeftOver = "not-reached" | "postponed" | "tabled" | "referred";
