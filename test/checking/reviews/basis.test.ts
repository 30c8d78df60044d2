/** 当时的依据: what a decision rested on, as people read it, and what of it has changed since. */
import { closeWorkbooks } from "office-host/testing";
import { recordRow } from "../../../src/checking/reviews/recording";
import { decided, personNamed } from "../../support/reviewing";
import { openSession, type Pane } from "../../support/session";

const HEADERS =
  "姓名 单位 单位性质 学历 现职称 取得时间 申报职称 申报类型 2020年学时 2019年度考核 年度考核情况 是否签订承诺书";
const PERSON = "王平 某镇中学 乡镇 本科 一级教师 2018.10 高级教师 基层 60 优秀 合格 是";

const begun: Pane[] = [];
afterEach(async () => {
  for (const { session } of begun.splice(0)) await session.idle();
  closeWorkbooks();
});

test("each fact is named once: a column of a year by it, one of no year by the fact alone", async () => {
  const values = [["2020年度基层教师职称申报花名册"], HEADERS.split(" "), PERSON.split(" ")];
  const pane = await openSession([{ name: "花名册", merges: [], values }]);
  begun.push(pane);
  await pane.session.check();
  const { basis } = recordRow(personNamed(pane.session, "王平"), decided("return"), "salt", "2026-11-27 14:03:05");
  expect(basis.split("；").slice(0, 10)).toEqual([
    "工作单位：某镇中学",
    "单位层级：乡镇",
    "学历：本科",
    "现职称：一级教师",
    "取得时间：2018-10",
    "申报职称：高级教师",
    "申报类型：基层",
    "继续教育学时：2020 60",
    "年度考核：2019 优秀、合格",
    "个人承诺：是",
  ]);
});
