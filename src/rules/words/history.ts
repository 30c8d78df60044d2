/** What is said of a history of work that ends while the person is still in post: several rules rest on it. */
import type { PartialDate } from "../../core/calendar";
import { dateWords } from "../../core/date-words";
import type { Says } from "./shape";

export interface HistoryEnded {
  readonly kind: "history-ended";
  readonly until: PartialDate;
  readonly unit: string;
}

declare module "../finding" {
  interface SharedReasons {
    readonly history: HistoryEnded;
  }
}

export const historySays: Says<HistoryEnded["kind"]> = {
  "history-ended": ({ until, unit }, { at, column }) => ({
    what: `${column("workHistory")}只写到${dateWords(until)}${at}，${column("unit")}仍是“${unit}”，此后是否还在乡镇看不出`,
    todo: "把工作经历补到现在，或核对工作单位",
  }),
};
