/** 技师 is a title in 卫生 only: what stands beside it on its row tells. */
import { oneRoster } from "../../test/support/one-roster";
import { say } from "../../test/support/say";
import { sheet } from "../../test/support/sheet";

test.each([
  ["who applies for 主管技师 holds a title of 卫生", "技师", "", "主管技师", "", "assistant", "intermediate"],
  ["who comes from 技士 applies for one", "技士", "", "技师", "", "technician", "assistant"],
  ["the column of the title's series says 卫生", "技师", "卫生", "中级", "", "assistant", "intermediate"],
  ["so does that of the series applied for", "技师", "", "中级", "卫生", "assistant", "intermediate"],
  ["the cell says so itself", "基层卫生技师", "", "中级", "", "assistant", "intermediate"],
  ["nothing speaks of 卫生", "技师", "", "中级", "", "unreadable", "intermediate"],
  ["another series is no 卫生", "技师", "工程", "工程师", "工程", "unreadable", "intermediate"],
  ["高级技师 is a workers' grade in 卫生 too", "高级技师", "卫生", "主管技师", "卫生", "unreadable", "intermediate"],
])(
  "%s: %s (%s) applying for %s (%s) → %s, %s",
  (_what, held, heldSeries, apply, applySeries, heldLevel, applyLevel) => {
    const [person] = oneRoster(
      sheet(`
  姓名 | 单位 | 现职称 | 职称系列 | 申报职称 | 申报系列
  周安 | 柳河镇卫生院 | ${held} | ${heldSeries} | ${apply} | ${applySeries}
  `),
    ).applicants;
    expect([person?.facts.heldLevel, person?.facts.applyLevel].map((one) => one && say<string>(one))).toEqual([
      heldLevel,
      applyLevel,
    ]);
  },
);

test("without columns for the series the other title tells", () => {
  const [person] = oneRoster(
    sheet(`
  姓名 | 单位 | 现职称 | 申报职称
  周安 | 柳河镇卫生院 | 技师 | 主管技师
  `),
  ).applicants;
  expect([person?.facts.heldSeries, person?.facts.heldTitle].map((one) => one && say<string>(one))).toEqual([
    "health",
    "技师",
  ]);
});
