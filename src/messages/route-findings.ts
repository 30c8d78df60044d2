/** What is said of a claimed route: what stands in its way, and how far short. */
import type { Finding } from "../rules/finding";
import type { RouteReason } from "../rules/routes/reasons";
import { ROUTE_NAMES } from "./labels";
import { cellWords, type FindingWords, type Setting } from "./place";

export function routeWords(reason: RouteReason, _setting: Setting, finding: Pick<Finding, "cells">): FindingWords {
  switch (reason.kind) {
    case "claim-not-understood":
      return {
        what: `申报方式“${reason.raw}”${cellWords(finding)}看不懂`,
        todo: `可填：${Object.values(ROUTE_NAMES).join("、")}`,
      };
  }
}
