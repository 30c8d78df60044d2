/** What stands in the way of a claimed route. */
export type RouteReason = { readonly kind: "claim-not-understood"; readonly raw: string };
