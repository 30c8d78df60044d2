/** Rules and routes told apart. */
import type { RouteId } from "../rules/ids";
import type { Enforcer } from "../rules/notice/notice";
import { ROUTE_IDS } from "../rules/rulebook";

export const isRoute = (id: Enforcer): id is RouteId => ROUTE_IDS.some((one) => one === id);
