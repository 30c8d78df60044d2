/** What JC.DIRECTAPPOINT says when it cannot answer. */
import type { RouteId } from "../../rules/ids";
import { ROUTE_NAMES } from "../../rules/words/names";

export const SAYS = {
  /** @param lines what the route rests on */
  open: (route: RouteId, lines: string): string => `“${ROUTE_NAMES[route]}”能否适用看不出：${lines}`,
} as const;
