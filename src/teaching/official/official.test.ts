/** A copy of the notice, invented here: read from whatever file it is in, and set beside ours by its numbers. */
import { gb18030 } from "../../../test/support/gb18030";
import { NOTICE_LINES, noticeDocument, paragraph, wordDocument } from "../../../test/support/invented-notice";
import { plainParts, zipped } from "../../../test/corpus/builder";
import { NOTICE } from "../../rules/notice/notice";
import { paragraphsFor } from "../clauses";
import { matchedText } from "./matched";
import { readDocument } from "./document";
import { paragraphsOf } from "./paragraphs";

const TEXT = NOTICE_LINES.join("\r\n");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isBig = false): Uint8Array =>
  Uint8Array.from(
    [...`\uFEFF${text}`].flatMap((sign) => {
      const [low, high] = [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8];
      return isBig ? [high, low] : [low, high];
    }),
  );

const read = (bytes: Uint8Array, name = "通知"): readonly string[] | string => {
  const result = readDocument(bytes, name);
  return result.ok ? result.text.paragraphs : result.trouble;
};

describe("the same text, whatever it comes in", () =>
  test.each([
    ["UTF-8", utf8(TEXT)],
    ["UTF-8 with a mark", utf8(`\uFEFF${TEXT}`)],
    ["GB18030", gb18030(TEXT)],
    ["UTF-16", utf16(TEXT)],
    ["UTF-16, the other way round", utf16(TEXT, true)],
    ["blank lines between, and spaces before", utf8(NOTICE_LINES.map((line) => `\u3000\u3000${line}`).join("\n\n"))],
    ["numbers of pages between", utf8(TEXT.replace("每户一页", "— 2 —\r\n每户一页"))],
    ["a Word document", noticeDocument()],
  ])("%s", (_what, bytes) => expect(read(bytes)).toEqual(NOTICE_LINES)));

describe("every paragraph stands beside ours", () => {
  const { of, missing, others } = matchedText(NOTICE_LINES);
  test("all of them, and the title, addressees and signature beside none", () => {
    expect([...of.keys()]).toEqual(NOTICE.map(({ id }) => id));
    expect(missing).toEqual([]);
    expect(others).toEqual([...NOTICE_LINES.slice(0, 4), ...NOTICE_LINES.slice(-2)]);
  });
  test.each([
    ["引言", ["为摸清全县茶园的底数，方便来年安排采摘，现就整理台账的做法说明如下："]],
    ["二", ["二、整理哪些", "县内连片的茶园都整理，房前屋后的零星茶树不算。"]],
    ["三（一）", ["三、怎样整理", "（一）分清新园老园", "栽下不满三年的算新园，其余算老园，两种分开登记。"]],
    ["三（三）第1段", ["（三）核对数字", "村里先核对一遍，有出入的到地里量。"]],
    ["三（三）第2段", ["量过的在台账上注明日期和量的人。"]],
    ["三（四）", ["（四）几种特别的情形"]],
    ["三（四）第7段", ["登记错了的，划线更正，不要撕页。"]],
    ["四（一）", ["四、其他事项", "（一）抓紧办理。各村在霜降以前整理完。"]],
    ["附则", ["本通知没有写到的，照往年的做法办。"]],
  ] as const)("%s", (id, texts) => expect(of.get(id)).toEqual(texts));
  test("what is typed is looked for in it too", () =>
    expect(paragraphsFor("撕页", of).map(({ id }) => id)).toEqual(["三（四）第7段"]));
});

const changed = (change: (lines: string[]) => void) => {
  const lines = [...NOTICE_LINES];
  change(lines);
  return matchedText(lines);
};
const at = (line: string): number => NOTICE_LINES.findIndex((one) => one === line);

describe("what has no counterpart is told, on either side", () => {
  test("an item that is not there", () => {
    const { missing } = changed((lines) => lines.splice(at("（二）登记到户"), 2));
    expect(missing).toEqual(["三（二）"]);
  });
  test("an item more, with what stands below it", () => {
    const { others, missing } = changed((lines) => lines.splice(at("四、其他事项"), 0, "（六）存档", "台账存到站里。"));
    expect(others).toEqual(expect.arrayContaining(["（六）存档", "台账存到站里。"]));
    expect(missing).toEqual([]);
  });
  test("a paragraph more than ours", () => {
    const { others } = changed((lines) => lines.splice(at("（五）培训登记的人"), 0, "承包到期的，先登记再续包。"));
    expect(others).toContain("承包到期的，先登记再续包。");
  });
  test("numbers of their own count, wherever they stand", () => {
    const { of, missing } = changed((lines) => {
      lines.splice(at("合伙种的，推一个人登记。"), 1);
      for (const [i, text] of lines.entries()) if (text === "已经荒掉的，单独列出，不计亩数。") lines[i] = `3．${text}`;
    });
    expect([of.get("三（四）第3段"), missing]).toEqual([["3．已经荒掉的，单独列出，不计亩数。"], ["三（四）第2段"]]);
  });
  test("本通知 in the middle of it is no closing", () => {
    const { of } = changed(
      (lines) => void (lines[at("每户一页，写明地块、亩数和品种。")] = "本通知所说的户，以户口簿为准。"),
    );
    expect(of.get("三（二）")).toContain("本通知所说的户，以户口簿为准。");
    expect(of.get("附则")).toEqual(["本通知没有写到的，照往年的做法办。"]);
  });
});

test.each([
  ["a line that a page cut in two goes on", ["租给外村人种的茶园由种的人自己到站里登记，登记时带", "上合同。"], 1],
  ["a short line without an end stands alone", ["关于整理茶园台账的通知", "各乡镇茶园站："], 2],
  [
    "a long heading does not go on",
    ["（四）几种特别的情形以及遇到以后各自应该怎样办理才妥当", "租给外村人种的，由种的人登记。"],
    2,
  ],
  ["a number begins a paragraph", ["租给外村人种的茶园由种的人自己到站里登记，登记时带", "（五）培训登记的人"], 2],
])("%s", (_what, lines, count) => expect(paragraphsOf(lines)).toHaveLength(count));

const LEVEL = (depth: number, format: string, text: string, start = 1): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const LIST = `<w:abstractNum w:abstractNumId="7">${LEVEL(0, "chineseCountingThousand", "%1、")}${LEVEL(1, "chineseCounting", "（%2）")}${LEVEL(2, "decimal", "%3．", 4)}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>`;
const counted = (text: string, depth: number): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="3"/></w:numPr>`);

test("numbers that Word counts by itself, and text that was changed", () => {
  const body = [
    counted("头一部分", 0),
    counted("头一项", 1),
    counted("第二项", 1),
    counted("小项", 2),
    counted("第二部分", 0),
    counted("又从头起", 1),
    ...Array.from({ length: 10 }, (_, i) => counted(`再一项${i}`, 1)),
    `<w:p><w:r><w:t>留下</w:t></w:r><w:del><w:r><w:delText>划掉</w:delText></w:r></w:del><w:ins><w:r><w:t>添上&amp;</w:t></w:r></w:ins></w:p>`,
    `<w:tbl><w:tr><w:tc>${paragraph("表格里的字。")}</w:tc></w:tr></w:tbl>`,
  ];
  expect(read(wordDocument(body.join(""), LIST))).toEqual([
    ...["一、头一部分", "（一）头一项", "（二）第二项", "4．小项", "二、第二部分", "（一）又从头起"],
    ...["二", "三", "四", "五", "六", "七", "八", "九", "十", "十一"].map((number, i) => `（${number}）再一项${i}`),
    ...["留下添上&", "表格里的字。"],
  ]);
});

const WHOLE = noticeDocument();
test.each([
  ["an old Word document", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "old-or-encrypted"],
  ["a PDF", utf8("%PDF-1.7 …"), "pdf"],
  ["rich text", utf8("{\\rtf1\\ansi"), "rich-text"],
  ["a web page", utf8("<!DOCTYPE html><html><body>一、</body></html>"), "web-page"],
  ["a workbook", zipped(plainParts()), "not-word"],
  ["a Word document cut short", WHOLE.slice(0, WHOLE.length / 2), "damaged"],
  ["a picture", Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 256), "not-text"],
  ["nothing", new Uint8Array(), "empty"],
  ["a Word document of pictures", wordDocument(paragraph("")), "empty"],
  ["a letter", utf8("王小明同志：\n你好。"), "no-numbers"],
  ["a book", utf8(`${TEXT}\n${"茶园的历史很长。".repeat(9_000)}`), "too-large"],
])("%s is refused, and it is said why", (_what, bytes, trouble) => expect(read(bytes)).toBe(trouble));

test("a text that goes by the name of a Word document is none, and its numbering is not what it lacks", () => {
  expect(read(utf8("王小明同志：\n你好。"), "通知.docx")).toBe("not-word");
  expect(read(utf8(TEXT), "通知.docx")).toHaveLength(NOTICE_LINES.length);
});
