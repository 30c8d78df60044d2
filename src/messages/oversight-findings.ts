/** What is said in oversight: of posts, services and certificates after the award. */
import type { Finding } from "../rules/finding";
import type { OversightReason } from "../rules/oversight/reasons";
import { cellWords, type FindingWords, type Setting } from "./place";

export function oversightWords(
  reason: OversightReason,
  _setting: Setting,
  finding: Pick<Finding, "cells">,
): FindingWords {
  switch (reason.kind) {
    case "exchange-available":
      return {
        what: `基层职称已聘满年限，考核、学时齐备${cellWords(finding)}，可换发同级全省统一证书`,
        todo: "需要的话按换发申报，由全省统一的评审委员会考核认定",
      };
  }
}
