// placeholder
export type SpeakerClock = "shown" | "sounding" | "hidden";
