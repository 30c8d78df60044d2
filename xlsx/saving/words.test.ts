/** What is said of a workbook that was saved, word for word. */
import type { SavingRemark, SavingTrouble } from "./save-workbook";
import { notWrittenWords, savingRemarkWords, savingTroubleWords } from "./words";

const area = { top: 4, left: 2, bottom: 8, right: 2 };

test.each<readonly [string, readonly SavingRemark[], readonly string[]]>([
  ["nothing", [], []],
  [
    "what was left out of a sheet is one sentence",
    [
      { code: "protection", sheet: "甲" },
      { code: "protection", sheet: "乙" },
      { code: "tab-color", sheet: "甲" },
    ],
    [
      "工作表“甲”：工作表保护、工作表标签的颜色的改动没有写进文件，请在 Excel 或 WPS 里再改一次",
      "工作表“乙”：工作表保护的改动没有写进文件，请在 Excel 或 WPS 里再改一次",
    ],
  ],
  [
    "names",
    [{ code: "names", names: ["甲区", "乙区"] }],
    ["新起的名称（甲区、乙区）没有写进文件，请在 Excel 或 WPS 里再起一次"],
  ],
  [
    "what may still have an old name",
    [{ code: "not-renamed", what: "chart" }],
    ["图表里有一处读不出来，可能仍写着工作表原来的名称，请在 Excel 或 WPS 里核对"],
  ],
  [
    "what did not go along",
    [{ code: "not-moved", sheet: "甲", what: "chart" }],
    ["工作表“甲”：图表没有随增删的行列移动，请在 Excel 或 WPS 里核对位置"],
  ],
  [
    "a formula that ended",
    [{ code: "formula-ended", sheet: "甲", area }],
    ["工作表“甲”：C5:C9 的数组公式改动过，已换成它的结果"],
  ],
])("%s", (_, remarks, words) => expect(savingRemarkWords(remarks)).toEqual(words));

test.each<readonly [SavingTrouble, RegExp]>([
  [{ code: "signed" }, /^文件带有数字签名.*没有保存.*去掉签名/u],
  [{ code: "too-large" }, /^写出的文件会超过 4 GB，没有保存。请把工作簿拆开$/u],
  [{ code: "damaged", part: "xl/comments1.xml" }, /^文件里有一处读不出来（xl\/comments1\.xml），没有保存/u],
  [{ code: "damaged", part: null }, /^文件里有一处读不出来，没有保存/u],
])("%j is said, with a way on", (trouble, words) => expect(savingTroubleWords(trouble)).toMatch(words));

test.each([
  ["range-protection", "保护行列只在这个页面里有效，不会写进文件；要留在文件里，请保存以后在 Excel 或 WPS 里再设一次"],
  ["names", "新起的名称只在这个页面里有效，不会写进文件；要留在文件里，请保存以后在 Excel 或 WPS 里再设一次"],
  [
    "left-behind",
    "剪切到另一张工作表时，格子上原有的链接和批注不会跟过去，仍留在原来的格子上；要一起移过去，请先撤销，保存以后在 Excel 或 WPS 里剪切",
  ],
] as const)("what goes into no file is said as it is done: %s", (what, words) =>
  expect(notWrittenWords(what)).toBe(words),
);
