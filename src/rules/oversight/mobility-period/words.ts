import { dateWords, spanWords } from "../../../core/date-words";
import type { RuleWords } from "../../words/shape";
import { departureWords } from "../leaving-words";
import type { MobilityPeriodReason } from "./rule";

export const words: RuleWords<MobilityPeriodReason["kind"]> = {
  name: "引进人员流动",
  called: { met: "引进人员流动：没有提前流动", notMet: "引进人员提前流动", open: "引进人员流动待核" },
  when: "经急需引进取得职称的人员",
  asks: "在乡镇累计工作满规定年数且考核合格后才流动",
  interpretations: [
    "没满就离开并保留了岗位等级的，违规；是否保留看不出的，提醒。",
    "在岗却填了离开时间、按该时间不满的，提醒核对。",
  ],
  says: {
    "mobility-too-early": (reason, { at }) => ({
      what: `急需引进取得职称，${departureWords(reason.left)}${at}，仍按原岗位层级聘用；${servedWords(reason)}`,
      todo: "核对乡镇工作年限和考核结果；未满的不能按原聘岗位流动",
    }),
    "mobility-perhaps-too-early": (reason, { at }) => ({
      what: `急需引进取得职称，${departureWords(reason.left)}${at}；${
        reason.short ? servedWords(reason) : `看不出在乡镇工作是否累计满${reason.years}年`
      }`,
      todo: reason.short
        ? "核实新单位聘用的岗位；未满年限不能按原聘岗位流动"
        : "补填乡镇工作年限，核实新单位聘用的岗位",
    }),
    "mobility-left-though-in-post": (reason, { at }) => ({
      what: `急需引进取得职称，人员状态为在岗，又填了离开时间${reason.left.on === null ? "" : dateWords(reason.left.on)}${at}；若确已离开，${
        reason.short ? servedWords(reason) : `看不出在乡镇工作是否累计满${reason.years}年`
      }`,
      todo: "核对人员状态和离开时间，改正其中一处；从原单位调来的，填写或核对进入本单位时间",
    }),
  },
};

/** 在乡镇工作累计4年11个月，其中1年考核不合格不计，不足5年. */
function servedWords({ months, most, lost, years }: Short): string {
  const less = lost === 0 ? "" : `，其中${lost}年考核不合格或基本合格不计`;
  return `在乡镇工作累计${spanWords(months, most)}${less}，不足${years}年`;
}

type Short = { readonly months: number; readonly most: number; readonly lost: number; readonly years: number };
