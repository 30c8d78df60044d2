import { FIELD, type FieldId } from "../../../fields";
import { unreadableWords } from "../../words/gaps";
import { EVERY_ROW } from "../../words/phrases";
import type { RuleWords } from "../../words/shape";
import type { UnreadableCellReason } from "./rule";

/** What was read, as a clerk says it. */
function wordOf(id: FieldId, value: unknown): string {
  const field = FIELD[id];
  return (
    (field.kind === "fact" ? (field.labels as Readonly<Record<string, string>> | null) : null)?.[String(value)] ??
    String(value)
  );
}

export const words: RuleWords<UnreadableCellReason["kind"]> = {
  name: "单元格内容",
  called: { met: "单元格内容：没有问题", notMet: "单元格内容须核对", open: "单元格内容待核" },
  when: EVERY_ROW,
  asks: "对应到字段的单元格能看懂",
  interpretations: ["一格写了几个学历的按最高的算，并提醒。", "影响结论的列为缺项，不影响的只提醒；都把原文写出来。"],
  says: {
    "cell-unreadable": unreadableWords,
    "highest-taken": ({ field, value }, { at, column }) => ({
      what: `${column(field)}写了不止一个${at}，按最高的“${wordOf(field, value)}”看待`,
      todo: null,
    }),
  },
};
