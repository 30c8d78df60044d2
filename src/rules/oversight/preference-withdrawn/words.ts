import { SERIES_LABELS } from "../../standards/labels";
import type { RuleWords } from "../../words/shape";
import type { PreferenceWithdrawnReason } from "./rule";

export const words: RuleWords<PreferenceWithdrawnReason["kind"]> = {
  name: "不再单独倾斜",
  called: { met: "不再单独倾斜：没有问题", notMet: "系列已建立，不应再倾斜", open: "倾斜待核" },
  when: "申报全省统一职称并标明享受基层倾斜的",
  asks: "申报的系列还没有建立基层职称",
  interpretations: [
    "哪些系列已经建立是一项设置，默认教师和卫生。错的是倾斜的标注，不影响申报的结论；空白、看不懂的不追问。",
  ],
  says: {
    "preference-in-established-series": ({ series }, { at }) => ({
      what: `申报全省统一职称又享受基层倾斜${at}；${SERIES_LABELS[series]}系列已建立基层职称制度，不再单独倾斜`,
      todo: "取消倾斜，按全省统一条件申报；在乡镇单位的也可改报基层职称",
    }),
  },
};
