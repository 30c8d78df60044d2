import { FIELD, FIELDS } from "../fields";
import { foldHeader } from "./fold";
import { knownHeaders, nearHeader } from "./near-header";

describe("a header taught is not taught for other verbs", () => {
  const { id, headers } = FIELD.heldDate;
  const taught = knownHeaders([...FIELDS.filter((one) => one.id !== id), { id, headers: [...headers, "取证时间"] }]);

  test.each([
    ["取证日期", "heldDate"],
    ["取正时间", "heldDate"],
    ["本人取证时间", "heldDate"],
    ["获证时间", null],
    ["拿证时间", null],
    ["领证时间", null],
    ["颁证时间", null],
  ])("取证时间 is ours: %s is %s", (header, field) => {
    expect(nearHeader(header, taught)?.field ?? null).toBe(field);
  });
});

test.each([
  ["评定日期", "heldDate"],
  ["资格平定时间", null],
  ["资格评定的时间", "heldDate"],
  ["评审时间", null],
  ["资格评审时间", null],
  ["评聘时间", null],
  ["获得时间", "heldDate"],
  ["聘仁时间", "appointedDate"],
])("%s is %s", (header, field) => {
  expect(nearHeader(header)?.field ?? null).toBe(field);
});

/** What is done to a title, or to somebody. (获得 says what 取得 says.) */
const VERBS = "取得 评定 批准 发证 评审 评职 聘任 聘用 任职 任教 入职 调入 调出 流入 流出 离开 参加".split(" ");

test("no verb is taken for one that stands in the header of another field", () => {
  const ours = new Map(FIELDS.flatMap(({ id, headers }) => headers.map((header) => [foldHeader(header), id] as const)));
  const leaps: string[] = [];
  for (const [header, field] of ours)
    for (const verb of VERBS.filter((one) => header.includes(one)))
      for (const other of VERBS) {
        const swapped = header.replace(verb, other);
        const near = ours.has(swapped) ? null : nearHeader(swapped);
        if (near !== null && near.field !== field) leaps.push(`${swapped} is taken for ${near.like}`);
      }
  expect(leaps).toEqual([]);
});
