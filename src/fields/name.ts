import { field } from "./field";
import { readName } from "./readers/name";

/** 姓名 — whose row it is. */
export const name = field({
  id: "name",
  label: "姓名",
  headers: "姓名 姓名全称 教师姓名 申报人 申报人姓名 人员姓名",
  hint: "填姓名全称",
  examples: { 周安: "周安", "王伟（3组）": "王伟" },
  read: () => readName,
});
