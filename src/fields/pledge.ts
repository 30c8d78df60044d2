import { field } from "./field";
import { YES_NO_LABELS } from "./labels";
import { readPledge } from "./readers/answers";

/** 个人承诺 — has the applicant signed the pledge? */
export const pledge = field({
  id: "pledge",
  label: "个人承诺",
  headers: "承诺书 个人承诺 是否签订承诺书 是否签署承诺书 是否签订个人承诺书 个人承诺书 诚信承诺 诚信承诺书",
  hint: "本人签订后填“是”",
  examples: { 未签: "no" },
  read: (header) => (value) => readPledge(value, header),
  labels: YES_NO_LABELS,
});
