import { readMention, readMisconduct, readPaid, readPledge, readYesNo } from "./answers";
import { polarityOf } from "./polarity";
import { say } from "../../../test/support/say";

describe("yes or no", () => {
  test.each(["是", "有", "√", "✓", "✔", "1", 1, "Y", "y", "Ｙ", true, "符合", " 是 ", "是。"])("%s is yes", (value) => {
    expect(say(readYesNo(value))).toBe("yes");
  });
  test.each(["否", "无", "×", "✗", "0", 0, "N", "n", false, "不符合", "没有", "不是"])("%s is no", (value) => {
    expect(say(readYesNo(value))).toBe("no");
  });
  test.each([
    ["nothing", "", "blank"],
    ["a stroke", "/", "blank"],
    ["a word that is neither", "待定", "unreadable"],
    ["both words", "是/否", "unreadable"],
    ["a number that is neither", 2, "unreadable"],
    ["an error cell", "#VALUE!", "unreadable"],
  ])("%s", (_, value, expected) => {
    expect(say(readYesNo(value))).toBe(expected);
  });
});

test.each([
  ["是否急需 1-是 0-否", 0, "no"],
  ["是否急需（1是2否）", 2, "no"],
  ["是否急需 1-否 2-是", 1, "no"],
  ["是否急需 1-否 2-是", "2", "yes"],
  ["是否急需 1-是 0-否", 3, "unreadable"],
])("under %s, %s → %s", (header, value, expected) => {
  expect(say(readYesNo(value, header))).toBe(expected);
});

test.each([
  ["是", "yes"],
  ["有", "yes"],
  ["√", "yes"],
  ["已签", "yes"],
  ["已签订承诺书", "yes"],
  ["已承诺", "yes"],
  ["否", "no"],
  ["无", "no"],
  ["未签", "no"],
  ["未签订", "no"],
  ["没有签", "no"],
  ["拒签", "no"],
  ["", "blank"],
  ["见附件", "unreadable"],
])("承诺书 %s → %s", (text, expected) => {
  expect(say(readPledge(text))).toBe(expected);
});

test.each([
  ["未签承诺书", "是", "no"],
  ["未签承诺书", "否", "yes"],
  ["是否拒签承诺书", "是", "no"],
  ["是否拒签承诺书", "否", "yes"],
  ["是否签订诚信承诺书", "是", "yes"],
])("under %s, %s → %s", (header, value, expected) => {
  expect(say(readPledge(value, header))).toBe(expected);
});

describe("yes or no in a question’s own words", () => {
  const own = { yes: /^一致$/u, no: /^不一致$/u };
  test.each([
    ["一致", "yes"],
    [" 一 致。", "yes"],
    ["不一致", "no"],
    ["不一致。", "no"],
    ["是", "yes"],
    ["否", "no"],
    ["基本一致", "unreadable"],
    ["不太一致", "unreadable"],
    ["", "blank"],
  ])("%s → %s", (text, expected) => {
    expect(say(readYesNo(text, "是否一致", own))).toBe(expected);
  });
  test("where a question has none, they say nothing", () => {
    expect(say(readYesNo("一致", "是否一致"))).toBe("unreadable");
  });
});

describe("misconduct", () => {
  const under = (header: string, value: unknown): string =>
    say(readMisconduct(value, polarityOf(header), header), (one) => one.kind);
  test.each([
    ["是否存在一票否决的情况", "是", "found"],
    ["是否存在一票否决的情况", "否", "none"],
    ["是否存在一票否决的情况", "1", "found"],
    ["是否存在一票否决的情况", "0", "none"],
    ["违法违纪", "有", "found"],
    ["违法违纪", "无", "none"],
    ["违法违纪", "没有", "none"],
    ["违法违纪", "未受过处分", "none"],
    ["违法违纪", "无违法违纪行为", "none"],
    ["是否通过审查", "是", "none"],
    ["是否通过审查", "否", "found"],
    ["是否通过审查", "通过", "none"],
    ["是否通过审查", "未通过", "found"],
    // 有 and 无 say outright whether something exists, however the header is worded.
    ["是否通过审查", "有", "found"],
    ["是否通过审查", "无", "none"],
    ["是否无违法违纪", "是", "none"],
    ["是否无违法违纪", "否", "found"],
    ["不存在一票否决情形", "是", "none"],
    ["不存在一票否决情形", "否", "found"],
    ["不存在一票否决情形", "存在", "found"],
    ["不存在一票否决情形", "不存在", "none"],
    ["学历学位是否真实", "是", "none"],
    ["学历学位是否真实", "真实", "none"],
    ["学历学位是否真实", "属实", "none"],
    ["学历学位是否真实", "均真实有效", "none"],
    ["学历学位是否真实", "否", "found"],
    ["学历学位是否真实", "不真实", "found"],
    ["学历学位是否真实", "不属实", "found"],
    ["学历学位是否真实", "学历真实，学位存疑", "described"],
    ["学术造假", "属实", "described"],
    // A proof that nothing was found: to have it is good, to lack it says nothing.
    ["无违法违纪证明", "有", "none"],
    ["无违法违纪证明", "是", "none"],
    ["无违法违纪证明", "无", "unreadable"],
    ["无违法违纪证明", "已提供", "described"],
    // The header does not tell what a yes means.
    ["诚信情况", "是", "unreadable"],
    ["诚信情况", "否", "unreadable"],
    ["诚信情况", "良好", "none"],
    ["处分是否已解除", "是", "unreadable"],
    ["是否违法违纪（1-否 2-是）", 1, "none"],
    ["是否违法违纪（1-否 2-是）", 2, "found"],
    ["一票否决情形", "符合", "unreadable"],
    ["受处分情况", "待定", "unreadable"],
    ["受处分情况", "2009年警告处分", "described"],
    ["受处分情况", "", "blank"],
    ["受处分情况", "/", "blank"],
    ["受处分情况", "#N/A", "unreadable"],
  ])("under %s, %s → %s", (header, value, expected) => {
    expect(under(header, value)).toBe(expected);
  });
  test("the word is kept for the reader of the finding", () => {
    expect(readMisconduct(" 警告处分 ", "asks-bad")).toMatchObject({ value: { word: "警告处分" } });
  });
});

test.each([
  ["2019年参加全科医学培训", "some"],
  ["有", "some"],
  ["是", "some"],
  ["无", "none"],
  ["否", "none"],
  ["未参加", "none"],
  ["×", "none"],
  ["", "blank"],
  ["/", "blank"],
  [0, "blank"],
  ["0", "blank"],
  ["#N/A", "unreadable"],
])("培训经历 %s → %s", (value, expected) => {
  expect(say(readMention(value), (one) => one.kind)).toBe(expected);
});

test.each([
  ["是", "yes"],
  ["发放", "yes"],
  ["享受", "yes"],
  ["300元", "yes"],
  ["每月500元", "yes"],
  [320, "yes"],
  ["否", "no"],
  ["无", "no"],
  ["未发放", "no"],
  ["不享受", "no"],
  [0, "no"],
  ["部分发放", "unreadable"],
  ["待定", "unreadable"],
  ["", "blank"],
])("乡镇工作补贴 %s → %s", (value, expected) => expect(say(readPaid(value))).toBe(expected));
