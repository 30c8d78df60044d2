import type { Day, PartialDate } from "../../../core/calendar";
import { dateWords } from "../../../core/date-words";
import type { SanctionKind } from "../../standards/sanctions";
import { cleanWord } from "../../words/gaps";
import type { RuleWords } from "../../words/shape";
import type { IntegrityVetoReason } from "./rule";

const SANCTIONS: Readonly<Record<SanctionKind, string>> = {
  warning: "警告",
  demerit: "记过",
  demotion: "降低岗位等级或撤职",
};

const sinceWords = (since: PartialDate): string => `${dateWords(since)}${since.month === null ? "（月份不明）" : ""}`;

/** No more of the end than is known of the beginning. */
const endWords = ({ month, day }: PartialDate, until: Day): string =>
  month === null ? `最迟${dateWords({ ...until, day: null })}` : dateWords(day === null ? { ...until, day } : until);

export const words: RuleWords<IntegrityVetoReason["kind"]> = {
  name: "一票否决",
  called: { met: "一票否决：没有所列情形", notMet: "一票否决", open: "是否一票否决待核" },
  when: "所有申报",
  asks: "没有违法违纪，没有学历、学位或学术造假",
  interpretations: [
    "有的，一票否决，任何途径都不能免除。",
    "写明处分种类和时间的，看申报时影响期满了没有：满了的只提醒，没满的记过以上违规、警告待核。党内处分、记大过和没写明的，待核。",
    "表头是正面问法的（如“是否通过审查”），“是”和“否”反过来读。",
  ],
  says: {
    misconduct: ({ field, word }, { at, column }) => ({
      what: `${column(field)}为“${word}”${at}，一票否决`,
      todo: "核实；任何途径都不能免除",
    }),
    "misconduct-described": ({ field, word }, { at, column }) => ({
      what: `${column(field)}写着“${word}”${at}，是否仍在影响期须人工核实`,
      todo: `写明处分的种类和时间；不再影响申报的填“${cleanWord(column(field))}”`,
    }),
    "sanction-running": ({ sanction, since, months, until, isOpen }, { at, column }) => ({
      what: `${column("discipline")}${at}：${sinceWords(since)}受${SANCTIONS[sanction]}处分，影响期${months}个月，${endWords(since, until)}期满，申报时${
        isOpen ? "满了没有看不出" : sanction === "warning" ? "能否申报看当地规定" : "还没有期满"
      }`,
      todo: isOpen ? "写明处分决定的月份" : "核对处分决定的时间",
    }),
    "sanction-over": ({ sanction, since, until }, { at, column }) => ({
      what: `${column("discipline")}${at}：${sinceWords(since)}受${SANCTIONS[sanction]}处分，影响期${endWords(since, until)}已满`,
      todo: "核对处分决定的时间",
    }),
  },
};
