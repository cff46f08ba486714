
export type Invitation = { path: string };
