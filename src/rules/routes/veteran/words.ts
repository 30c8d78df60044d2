import type { PartialDate } from "../../../core/calendar";
import { dateWords, monthsWords } from "../../../core/date-words";
import { LEVEL_LABELS } from "../../standards/labels";
import { brief, lackWords, servedWords, statedWords } from "../../words/phrases";
import type { RouteWords } from "../../words/shape";
import type { VeteranReason } from "./route";

const awayWords = ({ left, joined }: { readonly left: PartialDate; readonly joined: PartialDate }): string =>
  `${dateWords(left)}离开到${dateWords(joined)}进入本单位`;

export const words: RouteWords<VeteranReason["kind"]> = {
  name: "直评（10/20/30年）",
  who: "在乡镇做专业技术工作累计满10年报中级、满20年报副高级、满30年报正高级的",
  gives: "评上后可设特设岗位聘用，不占常设岗位",
  interpretations: [
    "年数是累计的，中断可以相加；免除的只是岗位数，不能越级。",
    "先看“乡镇工作年限”列（视为专业技术工作并注明），再看工作经历，再看起始时间。",
    "“乡镇工作年限”比从起始时间算的多一年以上，年限栏够、从起始时间算不够的，待核；比从起始时间算的少的，中间可能有间断，看年限栏。",
    "工作经历中，学校、卫生院、农技站等单位的专业技术工作才算；工厂、企业、派出所、供销社、务农、保安等不算；政府中的技术员、代课等看不准的，待核并写出来。",
    "从起始时间算的，离开时间到进入本单位时间之间不计；要靠这一段才满的，待核。",
    "工作经历写到某一年为止而人还在单位的，待核。",
    "申报方式中写的年数与级别不对应的，提醒。",
  ],
  says: {
    "township-years-short": ({ level, needed, away, ...served }, { at, column, canWait }) => ({
      what: `直评申报${LEVEL_LABELS[level]}须在乡镇从事专业技术工作满${needed}年，${
        away === undefined ? servedWords(served, column) : `不计${awayWords(away)}，只有${monthsWords(served.months)}`
      }${at}，${lackWords(served, needed)}`,
      todo: `核对乡镇工作年限${canWait ? `；仍走直评的，等满${needed}年` : ""}`,
    }),
    "township-years-open": ({ least, most, needed, doubtful }, { at }) => ({
      what: `从工作经历看，乡镇专业技术工作年限在${monthsWords(least)}到${monthsWords(most)}之间${at}${
        doubtful.length === 0 ? "" : `，${doubtful.map((words) => `“${brief(words)}”`).join("、")}算不算看不出`
      }，是否满${needed}年看不出`,
      todo:
        doubtful.length === 0
          ? "把各段经历的起止写到月、日"
          : "单位写全称、写明岗位，或附“基层单位目录”，或补“乡镇工作年限”列",
    }),
    "township-years-away": ({ needed, months, ...away }, { at }) => ({
      what: `${awayWords(away)}，这一段在不在乡镇看不出${at}；不计这一段只有${monthsWords(months)}，不满${needed}年`,
      todo: "补填“工作经历”，或填“乡镇工作年限”",
    }),
    "township-years-disagree": ({ stated, counted, year }, { at, column }) => ({
      what: `${column("townshipYears")}填的是${statedWords(stated)}，从${column("townshipStart")}算到${year}年底是${monthsWords(counted)}${at}，不知以哪个为准`,
      todo: "核对后改正其中一处",
    }),
    "claim-names-other-years": ({ named, level, needed }, { at }) => ({
      what: `申报方式写的是${named}年直评${at}，申报${LEVEL_LABELS[level]}对应的是${needed}年，按${needed}年判断`,
      todo: "核对申报方式与申报级别",
    }),
  },
};
