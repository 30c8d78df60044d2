/** What is met only after retirement is never met, and the sentence says so. */
import { isoOf } from "../../src/core/calendar";
import { assess } from "../../src/rules/engine/assess";
import { planFor } from "../../src/rules/engine/plan";
import { sentenceOf } from "../../src/rules/words/sentences";
import { ELIGIBLE, rowOf, today } from "../support/judged";

/** Five years in the title on 2023-11-01. */
const SHORT = { ...ELIGIBLE, heldDate: "2018.11", sex: "男", birthDate: "1985.03" };

test.each<[what: string, cells: Record<string, string>, earliest: string | null, said: string]>([
  ["retires long after", {}, "2023-11-01", "；2023-11-01起满足；核对聘任、取得时间；无误的满年限后再报"],
  ["retires in the month after", { birthDate: "1963.12" }, "2023-11-01", "；2023-11-01起满足；"],
  [
    "retires in that month",
    { birthDate: "1963.11" },
    null,
    "；2023-11-01才满足，而2023年11月已到法定退休年龄，等不到；核对聘任、取得时间",
  ],
  ["retires before", { birthDate: "1962.05" }, null, "；2023-11-01才满足，而2022年5月已到法定退休年龄，等不到；"],
  [
    "whichever sex, both before",
    { birthDate: "1962.05", sex: "" },
    null,
    "；2023-11-01才满足，而那时已到法定退休年龄，等不到；",
  ],
  ["one of the sexes before, the other after", { birthDate: "1966.05", sex: "" }, null, "；2023-11-01起满足；"],
  ["kept on beyond retirement", { birthDate: "1962.05", status: "延聘" }, null, "；2023-11-01起满足；"],
  ["the lock", { birthDate: "1962.05", applyTitle: "基层一级教师" }, null, "等不到；可报高一级职称"],
  [
    "a claim",
    { heldDate: "2012.11", birthDate: "1964.05", townshipStart: "2005.01", route: "直评" },
    null,
    "；2025-01-01才满足，而2024年5月已到法定退休年龄，等不到；改按正常申报则符合；核对乡镇工作年限",
  ],
])("%s", (_, cells, earliest, said) => {
  const { applicant, roster } = rowOf({ ...SHORT, ...cells });
  const one = assess(applicant, planFor(applicant.sheet), { asOf: null, today });
  const [sentence = ""] = one.findings.filter(({ metOn }) => metOn !== null).map((each) => sentenceOf(each, roster));
  expect([one.earliest && isoOf(one.earliest), sentence]).toEqual([earliest, expect.stringContaining(said)]);
  if (said.includes("等不到")) expect(sentence).not.toMatch(/再报|等满/u);
});
