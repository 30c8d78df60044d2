import { shown } from "./field";

/** 序号 — numbers the rows; shown, never judged. */
export const seq = shown({
  id: "seq",
  label: "序号",
  headers: "序号 排序 编号 顺序号",
});
