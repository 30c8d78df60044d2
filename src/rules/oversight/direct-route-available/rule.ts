/**
 * 可走直评直聘 — a direct route would hold though the row does not claim it.
 *
 * 解读: the routes are judged as if each were claimed; who already goes along one of them that holds is told nothing.
 * 未编码: none.
 */
import { SILENT, type WatchRule } from "../../rule";

export const directRouteAvailable: WatchRule<"direct-route-available"> = {
  id: "direct-route-available",
  clause: "三（四）",
  watches: "applications",
  restsOn: ["route"],
  unjudgedWithout: [],
  watch(applicant, _on, { direct, route }) {
    if (direct.length === 0 || (route !== null && direct.includes(route))) return SILENT;
    const reason = { kind: "direct-routes-open", routes: direct } as const;
    return [{ severity: "benefit", why: { reason, fields: [applicant.originOf("applyLevel")], metOn: null } }];
  },
};
