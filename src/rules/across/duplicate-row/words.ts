import { CONTRADICTION } from "../../words/phrases";
import type { RuleWords } from "../../words/shape";
import { samePerson, toTellApart } from "../people-words";
import type { DuplicateRowReason } from "./rule";

export const words: RuleWords<DuplicateRowReason["kind"]> = {
  name: "重复申报",
  called: { met: "重复申报：没有重复", notMet: "重复申报", open: "是否重复申报待核" },
  when: "所有申报，跨行、跨表比对",
  asks: "同一人同一类同一年度只有一行",
  interpretations: [CONTRADICTION],
  says: {
    "applied-twice": ({ by, year }, { at }) => ({
      what: `${samePerson(by)}${year}年度同类申报不止一条${at}`,
      todo: toTellApart(by) ?? "核对，多余的删去",
    }),
  },
};
