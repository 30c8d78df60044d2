/** What the rules across rows and sheets have to say. */
export type AcrossReason = never;
