
export type Party = { name: string, also?: Array<string> };
