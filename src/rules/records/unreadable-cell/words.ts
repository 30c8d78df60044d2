import { unreadableWords } from "../../words/gaps";
import { EVERY_ROW } from "../../words/phrases";
import type { RuleWords } from "../../words/shape";
import type { UnreadableCellReason } from "./rule";

export const words: RuleWords<UnreadableCellReason["kind"]> = {
  name: "看不懂的单元格",
  when: EVERY_ROW,
  asks: "对应到字段的单元格能看懂",
  interpretations: ["影响结论的列为缺项，不影响的只提醒；都把原文写出来。"],
  says: { "cell-unreadable": unreadableWords },
};
