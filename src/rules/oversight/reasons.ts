/** What the oversight rules have to say. */
export type OversightReason = { readonly kind: "exchange-available" };
