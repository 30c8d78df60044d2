import { dateWords } from "../../../core/date-words";
import { CONTRADICTION_UNLESS_RETIRED, EVERY_ROW } from "../../words/phrases";
import type { RuleWords } from "../../words/shape";
import type { IdBirthReason } from "./rule";

export const words: RuleWords<IdBirthReason["kind"]> = {
  name: "出生年月与身份证号",
  called: { met: "出生年月与身份证号：一致", notMet: "出生年月与身份证号不一致", open: "出生年月待核" },
  when: EVERY_ROW,
  asks: "出生年月与身份证号一致",
  interpretations: [CONTRADICTION_UNLESS_RETIRED],
  says: {
    "birth-differs-from-id": ({ inId }, { at, column }) => ({
      what: `${column("birthDate")}与身份证号中的${dateWords(inId)}不一致${at}`,
      todo: "核对身份证和档案",
    }),
  },
};
