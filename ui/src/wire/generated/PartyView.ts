
export type PartyView = { name: string, seated: boolean };
