/** What the oversight rules have to say. */
export type OversightReason = never;
