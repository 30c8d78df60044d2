import { SERIES_LABELS } from "../../standards/labels";
import type { RuleWords } from "../../words/shape";
import type { SeriesOpenReason } from "./rule";

export const words: RuleWords<SeriesOpenReason["kind"]> = {
  name: "系列是否建立",
  called: { met: "系列是否建立：没有问题", notMet: "系列尚未建立", open: "系列是否建立待核" },
  when: "申报基层职称的",
  asks: "申报的系列已经建立基层职称",
  interpretations: ["没有建立的只提醒，以市里公布的为准。"],
  says: {
    "series-not-established": ({ series }, { at }) => ({
      what: `申报${SERIES_LABELS[series]}系列基层职称${at}，该系列的基层职称制度还没有建立`,
      todo: "向主管部门核实是否已开评；已建立的在设置中勾选该系列",
    }),
  },
};
