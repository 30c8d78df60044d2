import { readDate } from "../core/date-grammar";
import { field } from "./field";
import { readStatus } from "./readers/standing";

/** 人员状态 — in post, away, gone, or kept on after retirement. */
export const status = field({
  id: "status",
  label: "人员状态",
  headers:
    "人员状态 状态 在职状态 在岗状态 在职情况 在岗情况 是否在职 是否在岗 是否在职在岗 员工状态 变动类型 " +
    "在岗与否 是否在岗在编 在编在岗情况 在岗在编情况 人员现状",
  hint: "填在岗、调离、退休、借调、病休或延聘等",
  examples: { 借调: "away" },
  read: () => readStatus,
});

/** 离开时间 — the day on which somebody left the township. */
export const leftDate = field({
  id: "leftDate",
  label: "离开时间",
  headers: "离开时间 流出时间 调出时间 离开乡镇时间 离开原单位时间 减少时间 离开基层时间",
  hint: "写成 2016.09 或 2016-09-01 的样子",
  examples: { "2021.03": "2021-3", "2010.03-至今": "?" },
  read: () => readDate,
  blankMeans: "not-marked",
});
