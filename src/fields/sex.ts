import { field } from "./field";
import { SEX_LABELS } from "./labels";
import { readSex } from "./readers/standing";

/** 性别 — decides the age of retirement. */
export const sex = field({
  id: "sex",
  label: "性别",
  headers: "性别",
  hint: "填男或女",
  examples: { 女: "female" },
  read: (header) => (value) => readSex(value, header),
  labels: SEX_LABELS,
});
