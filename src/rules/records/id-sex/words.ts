import { SEX_LABELS } from "../../../fields/labels";
import { CONTRADICTION_UNLESS_RETIRED, EVERY_ROW } from "../../words/phrases";
import type { RuleWords } from "../../words/shape";
import type { IdSexReason } from "./rule";

export const words: RuleWords<IdSexReason["kind"]> = {
  name: "性别与身份证号",
  called: { met: "性别与身份证号：一致", notMet: "性别与身份证号不一致", open: "性别待核" },
  when: EVERY_ROW,
  asks: "性别与身份证号一致",
  interpretations: [CONTRADICTION_UNLESS_RETIRED],
  says: {
    "sex-differs-from-id": ({ inId }, { at, column }) => ({
      what: `${column("sex")}与身份证号（${SEX_LABELS[inId]}）不一致${at}`,
      todo: "核对身份证",
    }),
  },
};
