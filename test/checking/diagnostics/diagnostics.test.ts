/** Diagnostics tell versions, shapes and codes; nothing of the people, whatever stands on the sheet. */
import { diagnosticsOf } from "../../../src/checking/diagnostics/diagnostics";
import { Session } from "../../../src/checking/session";
import { diagnosticsWords } from "../../../src/checking/diagnostics/words";
import { closeWorkbooks } from "office-host/testing";
import { openAddin } from "../../support/addin";

afterEach(() => closeWorkbooks());

const HOST = { platform: "PC", version: "16.0.1", language: "zh-CN", sets: ["ExcelApi 1.14"] };
const SHEET = {
  name: "某镇王小明的表",
  merges: [],
  values: [
    ["2020年度教师职称申报花名册"],
    ["填报单位：某镇人民政府"],
    ["姓名", "身份证号", "单位", "现职称", "取得时间", "申报职称", "王小明备注"],
    ["王小明", "371500198905020339", "某镇中学", "一级教师", "2018.11", "基层一级教师", "电话13800000000"],
  ],
};

test("after a check that failed: its fields, and no cell, header or name", async () => {
  const { heads, host } = await openAddin([SHEET]);
  const session = new Session(heads);
  await session.look();
  await session.check();
  for (const k of [1, 2, 3]) host.faults.failRequest(k, "GeneralException");
  await session.mark();
  const text = diagnosticsWords(diagnosticsOf(session.current(), session.lastFailures(), HOST, session.judgedWhere()));
  expect(text.split("\n").map((line) => line.split(/[：\s]/u)[0])).toEqual([
    "基层职称助手",
    "Excel",
    "接口",
    "工作表",
    "花名册",
    "检查",
    "状态",
    "错误",
  ]);
  expect(text).toContain("mark failed GeneralException");
  for (const cell of [SHEET.name, ...SHEET.values.flat()]) expect(text).not.toContain(cell);
  for (const part of ["王小明", "3715", "某镇", "中学", "1380000"]) expect(text).not.toContain(part);
});

test("the last ten failures are told, oldest first", async () => {
  const { heads, host } = await openAddin([SHEET]);
  const session = new Session(heads);
  const steps = ["look", "check", "clear"] as const;
  for (let i = 0; i < 12; i++) {
    // The client still lets go of what it held: that request is none of the session's.
    await host.idle();
    host.faults.failRequest(1, i === 0 ? "AccessDenied" : i === 1 ? "InvalidReference" : "GeneralException");
    await session[steps[i % 3] ?? "look"]();
  }
  const told = session.lastFailures().map(({ step }) => step);
  expect(told).toEqual(["clear", "look", "check", "clear", "look", "check", "clear", "look", "check", "clear"]);
  const text = diagnosticsWords(diagnosticsOf(session.current(), session.lastFailures(), HOST, session.judgedWhere()));
  expect(text.split("\n").filter((line) => line.startsWith("错误"))).toEqual(
    told.map((step) => `错误：${step} failed GeneralException`),
  );
});
