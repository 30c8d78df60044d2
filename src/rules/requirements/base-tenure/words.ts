import { dateWords, monthsWords } from "../../../core/date-words";
import { EDUCATION_LABELS, LEVEL_LABELS } from "../../standards/labels";
import { lackWords, servedWords, statedWords } from "../../words/phrases";
import type { Place, RuleWords } from "../../words/shape";
import type { BaseTenureReason } from "./rule";
import type { ShortOpen } from "./served";

const SETTLED = { why: "", todo: "" } as const;

/** Why it stays open, and who settles it. */
function openWords(open: ShortOpen, column: Place["column"]): { readonly why: string; readonly todo: string } {
  const obtained = column("heldDate");
  switch (open) {
    case "exception":
      return { why: "；写有“破格”，能否破格由主管部门定", todo: "核实能否破格；" };
    case "enough-since-obtained":
      return { why: `；从${obtained}算已满，从哪个算各系列不同`, todo: "按本系列规定核实从聘任还是从取得算；" };
    case "perhaps-since-obtained":
      return { why: `；从${obtained}算可能已满，从哪个算各系列不同`, todo: "按本系列规定核实从聘任还是从取得算；" };
    case "varies":
      return { why: "；这个年限各地要求不一", todo: "按本系列、本地的申报条件核实；" };
  }
}

export const words: RuleWords<BaseTenureReason["kind"]> = {
  name: "任职年限",
  called: { met: "任职年限：已满", notMet: "任职年限不足", open: "任职年限待核" },
  when: "申报的级别还没有以另一类职称取得的",
  asks: "任现职的年数达到基本条件表中本系列、级别、学历的要求",
  interpretations: [
    "通知只说要符合申报条件，年数取自国家和省的规定，见基本条件表；各地做法不一的只列待核。",
    "从聘任时间算；聘任早于取得的从取得算并提醒；都没有的用“任职年限”列。",
    "“任职年限”列与时间对不上（差一年以上），一处够、一处不够的，待核。",
    "聘任写了止期而已过的，只算到止期，要靠以后的年份才够的待核。",
    "从聘任算不够、从取得算够的（取得空白或看不懂的，也可能够），备注或申报方式写明破格的，待核；学历和学位取高的一个。",
    "不合格、基本合格（不称职、基本称职）的年度照计；扣掉就不够的待核，由当地规定决定。",
    "申报基层卫生职称的，有基层卫生一行的用基层卫生一行；卫生中级，医师从规培合格或执业注册起算，各地不一，只列待核，药、护、技是统一的。",
  ],
  says: {
    "tenure-short": ({ level, education, needed, source, leftOpen, ...served }, { at, column, canWait }) => {
      const { why, todo } = leftOpen === null ? SETTLED : openWords(leftOpen, column);
      return {
        what: `任职年限不足${at}：${servedWords(served, column)}，${EDUCATION_LABELS[education]}申报${LEVEL_LABELS[level]}需${needed}年（${source}），${lackWords(served, needed)}${why}`,
        todo: `${todo}核对聘任、取得时间${canWait ? "；无误的满年限后再报" : ""}`,
      };
    },
    "tenure-weak-years": ({ years }, { at }) => ({
      what: `有${years}年考核不合格或基本合格${at}，不计这些年则任职年限不够`,
      todo: "这些年是否计入，按当地规定核实",
    }),
    "appointment-ended": ({ until }, { at, column }) => ({
      what: `${column("appointedDate")}写到${dateWords(until)}为止${at}，此后是否续聘看不出`,
      todo: "补写续聘的时间",
    }),
    "tenure-years-disagree": ({ stated, since, counted, year }, { at, column }) => ({
      what: `${column("heldYears")}填的是${statedWords(stated)}，从${column(since)}算到${year}年底是${monthsWords(counted)}${at}，不知以哪个为准`,
      todo: "核对后改正其中一处",
    }),
    "tenure-varies": ({ level, source }, { at }) => ({
      what: `${LEVEL_LABELS[level]}的任职年限${at}${source === null ? "没有统一规定" : "按此学历没有统一规定"}，须人工核对`,
      todo: "按本系列、本地的申报条件核对任职年限",
    }),
    "tenure-by-school-stage": (_, { at }) => ({
      what: `教师申报受学历限制${at}，表中看不出学段`,
      todo: "请注明学段（小学、初中、高中）",
    }),
    "appointed-before-obtained": ({ appointed, obtained }, { at }) => ({
      what: `聘任时间（${dateWords(appointed)}）早于取得时间（${dateWords(obtained)}）${at}，任职年限从取得时间起算`,
      todo: "核对两个时间",
    }),
  },
};
