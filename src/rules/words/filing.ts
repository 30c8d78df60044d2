/** What is said of a day of applying that lies in another year than the one applied for. */
import { dateWords } from "../../core/date-words";
import type { Says } from "./shape";

export const filingSays: Says<"filed-in-other-year"> = {
  "filed-in-other-year": ({ filed, year }, { at, column }) => ({
    what: `${column("applyDate")}写的是${dateWords(filed)}，申报年度却是${year}年${at}，两处对不上`,
    todo: "核对后改正其中一处",
  }),
};
