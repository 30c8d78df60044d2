import { field } from "./field";
import { readName } from "./readers/name";

/** 姓名 — whose row it is. */
export const name = field({
  id: "name",
  label: "姓名",
  headers:
    "姓名 姓名全称 教师姓名 申报人 申报人姓名 人员姓名 申请人 申请人姓名 被推荐人 被推荐人姓名 参评人 " +
    "参评人员 参评人姓名 推荐人选 职工姓名",
  hint: "填姓名全称",
  examples: { 周安: "周安", "王伟（3组）": "王伟" },
  read: () => readName,
});
