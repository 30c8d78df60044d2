import { reached } from "../../../core/calendar";
import { dateWords, shortfall } from "../../../core/date-words";
import { aboveWords, LEVEL_LABELS, TYPE_LABELS } from "../../standards/labels";
import type { RuleWords } from "../../words/shape";
import type { FiveYearLockReason } from "./rule";

const RISE = "可报高一级职称";
const RISE_OR_WAIT = `${RISE}，或等满年限再报`;
const HIGHEST = "正高级已是最高一级";
const HIGHEST_WAITS = `${HIGHEST}，只能等满年限再报`;

export const words: RuleWords<FiveYearLockReason["kind"]> = {
  name: "取得一类5年内不报另一类同级",
  called: {
    met: "取得一类5年内不报另一类同级：满足",
    notMet: "取得一类未满5年又报另一类同级",
    open: "5年内是否另报同级待核",
  },
  when: "持有另一类同级职称的申报",
  asks: "从取得那一类职称之日起，到申报日期已满规定年数",
  interpretations: [
    "从取得时间算，不从聘任时间算；没有申报日期的算申报年度中的某一天，年内满的待核。",
    "满周年当天即可申报，2月29日取得的平年按2月28日满。",
    "现职称和另一类职称都看。同级换一类的申报由本条判断，逐级申报不再管。",
  ],
  says: {
    locked: ({ heldType, level, obtained, years, applied, until, besides }, { at, canWait }) => {
      const isAhead = reached(obtained, applied) === "not-met";
      const { month } = applied;
      const left = month === null ? "" : shortfall({ ...applied, month, day: applied.day ?? 1 }, until);
      // Counted to the last day that a coarse date allows, from the first.
      const most = obtained.month === null || (applied.day === null && obtained.day !== null) ? "最多" : "";
      const held = `${TYPE_LABELS[heldType]}${LEVEL_LABELS[level]}职称`;
      const [other, todo] =
        heldType === "grassroots"
          ? [
              "全省统一",
              besides
                ? `符合换发条件的，可换发同级全省统一证书；另有全省统一职称，满${years}年后能否按那一类申报，通知未明确，由主管部门核`
                : `满${years}年后也只可${aboveWords([level], "报高一级基层职称，或", "")}按规定换发同级全省统一证书`,
            ]
          : ["基层", canWait ? aboveWords([level], RISE_OR_WAIT, HIGHEST_WAITS) : aboveWords([level], RISE, HIGHEST)];
      const when = `申报时（${dateWords(applied)}）`;
      const since = isAhead
        ? `在${when}之后，请核对；无误的`
        : `到${when}未满${years}年${left === "" ? "" : `，${most}还差${left}`}，`;
      return { what: `${dateWords(obtained)}取得${held}${at}，${since}不得申报同级的${other}职称`, todo };
    },
  },
};
