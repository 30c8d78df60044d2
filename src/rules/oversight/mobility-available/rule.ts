/**
 * 引进满5年可流动 — talent taken in who has served five cumulative township years, appraised 合格, may move on.
 *
 * 解读: five appraisals of 合格 or better have to be shown; a year not shown is not taken for one. A year appraised below
 * that does not count towards the five. Nothing is said of who has left already.
 * 未编码: whether another unit has the post.
 */
import { figure } from "../../figures/figures";
import { valueOf } from "../../../core/reading";
import { SILENT, type WatchRule } from "../../rule";
import { leftTownship } from "../leaving";
import { BELOW_QUALIFIED, QUALIFIED, townshipService, yearsGraded } from "../township-service";

export const mobilityAvailable: WatchRule<"mobility-available"> = {
  id: "mobility-available",
  clause: "三（四）第4段",
  watches: "every-row",
  restsOn: ["obtainedBy", "townshipYears", "townshipStart", "appraisals", "unitLevel"],
  unjudgedWithout: [],
  watch(applicant, on) {
    if (valueOf(applicant.facts.obtainedBy)?.way !== "talent") return SILENT;
    if (leftTownship(applicant, on).outcome !== "not-met") return SILENT;
    const years = figure("talent-mobility-years", on.asOf, applicant.sheet.settings.figures);
    const appraised = yearsGraded(applicant, on, QUALIFIED);
    if (appraised.length < years) return SILENT;
    const lost = yearsGraded(applicant, on, BELOW_QUALIFIED).length;
    const service = townshipService(applicant, years + lost, on.asOf);
    if (service.outcome !== "met") return SILENT;
    const reason = { kind: "mobility-open", years, appraised } as const;
    return [{ severity: "benefit", why: { reason, fields: ["obtainedBy", service.field], metOn: null } }];
  },
};
