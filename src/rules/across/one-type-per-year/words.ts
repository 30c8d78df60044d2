import { TYPE_LABELS } from "../../standards/labels";
import type { RuleWords } from "../../words/shape";
import { samePerson, toTellApart } from "../people-words";
import type { OneTypePerYearReason } from "./rule";

export const words: RuleWords<OneTypePerYearReason["kind"]> = {
  name: "同年度只报一类",
  called: { met: "同年度只报一类：满足", notMet: "同年度报了两类", open: "是否同年度报两类待核" },
  when: "所有申报，跨行、跨表比对",
  asks: "同一人在同一申报年度没有另一类职称的申报",
  interpretations: [
    "同一人按身份证号认；没有身份证号的按姓名加出生年月（只写到年的按年份），只列待核。身份证号相同而姓名不同的，可能有一处填错，也只列待核。",
    "换发证书和以考代评竞聘不算申报。一格里同时写两类的，这一行本身就违规。",
    "同年度指申报年度，不是自然年。",
  ],
  says: {
    "lists-both-types": ({ raw }, { at }) => ({
      what: `“${raw}”${at}把两类都写上了，同一年度只能报一类`,
      todo: "只留一类",
    }),
    "other-type-same-year": ({ by, year, type }, { at }) => ({
      what: `${samePerson(by)}${year === null ? "" : `${year}年度`}还有一条${
        type === null ? "类型看不出的" : TYPE_LABELS[type]
      }职称申报${at}，同一年度只能报一类`,
      todo: toTellApart(by) ?? "核对年度和申报类型，确实两类都报的只留一类",
    }),
  },
};
