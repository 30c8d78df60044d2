import { field } from "./field";
import { YES_NO_LABELS } from "./labels";
import { readYesNo } from "./readers/answers";

/** 基层倾斜 — is the application marked for it? */
export const preference = field({
  id: "preference",
  label: "基层倾斜",
  headers: "是否享受基层倾斜 基层倾斜 基层倾斜政策 是否享受倾斜政策 是否享受基层倾斜政策",
  hint: "填“是”或“否”",
  examples: { 是: "yes" },
  read: (header) => (value) => readYesNo(value, header),
  labels: YES_NO_LABELS,
  blankMeans: "not-marked",
});
