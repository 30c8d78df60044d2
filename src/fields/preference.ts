import { field } from "./field";
import { YES_NO_LABELS } from "./labels";
import { readYesNo, type OwnWords } from "./readers/answers";

const FAVOURED: OwnWords = {
  yes: /^已?(?:享受|倾斜|享受倾斜)(?:政策)?$/u,
  no: /^(?:不|未|没有|没|不予)(?:享受|倾斜|享受倾斜)(?:政策)?$/u,
};

/** 基层倾斜 — is the application marked for it? */
export const preference = field({
  id: "preference",
  label: "基层倾斜",
  headers: "是否享受基层倾斜 基层倾斜 基层倾斜政策 是否享受倾斜政策 是否享受基层倾斜政策",
  hint: "填“是”或“否”",
  examples: { 是: "yes", 享受: "yes", 不享受: "no", 曾享受: "?" },
  read: (header) => (value) => readYesNo(value, header, FAVOURED),
  labels: YES_NO_LABELS,
  blankMeans: "not-marked",
});
