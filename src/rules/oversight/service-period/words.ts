import { dateWords, shortfall } from "../../../core/date-words";
import type { RuleWords } from "../../words/shape";
import { departureWords, shortWords } from "../leaving-words";
import type { ServicePeriodReason } from "./rule";

export const words: RuleWords<ServicePeriodReason["kind"]> = {
  name: "交流人员服务期5年",
  called: { met: "交流人员服务期5年：没有问题", notMet: "交流人员服务期未满", open: "交流人员服务期待核" },
  when: "经县级及以上交流取得职称的人员",
  asks: "取得职称后在基层服务满规定年数才离开",
  interpretations: [
    "从取得职称和从交流开始两个起点都没满的，违规；只有一个没满的，提醒。",
    "在岗却填了离开时间、按该时间不满的，提醒核对。",
    "还在服务期内的，提醒到期日；乡镇单位之间调动不算离开。",
  ],
  says: {
    "service-cut-short": ({ obtained, left, years, until }, { at }) => ({
      what: `${dateWords(obtained)}通过交流取得职称，${departureWords(left)}${at}，基层服务期未满${years}年${shortWords(left, obtained, until)}`,
      todo: "核实去向；仍在乡镇单位的更正离开时间、单位，确已离开的按规定处理",
    }),
    "service-perhaps-cut-short": ({ left, by, from, years, until, isAhead }, { at }) => ({
      what: `通过交流取得职称，${departureWords(left)}${at}；${isAhead ? "" : "从"}${by === "obtained" ? "取得职称" : "交流"}时间（${dateWords(from)}）${
        isAhead ? "在离开之后，请核对" : `算，基层服务期未满${years}年${shortWords(left, from, until)}`
      }`,
      todo: "核对取得、交流和离开时间，明确服务期从何时起算",
    }),
    "service-left-though-in-post": ({ left, years, until, isLatest }, { at }) => ({
      what: `通过交流取得职称，人员状态为在岗，又填了离开时间${left.on === null ? "" : dateWords(left.on)}${at}；若确已离开，基层服务期未满${years}年（${isLatest ? "最迟" : ""}${dateWords(until)}才满）`,
      todo: "核对人员状态和离开时间，改正其中一处；从原单位调来的，填写或核对进入本单位时间",
    }),
    "service-running": ({ years, until, isLatest, on }, { at }) => ({
      what: `通过交流取得职称，${years}年基层服务期还在期内${at}，${isLatest ? "最迟" : ""}到${dateWords(until)}满，${
        isLatest ? "最多" : ""
      }还差${shortfall(on, until)}`,
      todo: "服务期满前不得调离乡镇单位",
    }),
  },
};
