import { at, sheetCases } from "../shared/cases";

const HEADERS = ["姓名", "身份证号", "出生年月", "单位", "现职称", "申报职称", "申报类型"];
const applying = (name: string, id: string, birth: string, type: string): readonly string[] => [
  name,
  id,
  birth,
  "某镇中学",
  "二级教师",
  "一级教师",
  type,
];
const WANG = "371500198503040019";
const LI = "371500198607120024";

const SHEETS = [
  {
    name: "基层",
    rows: [
      ["2020年度职称申报花名册"],
      HEADERS,
      applying("王小明", WANG, "1985.03", "基层"),
      applying("李小红", LI, "1986.07", "基层"),
      applying("张小强", "", "1980.01", "基层"),
      applying("赵小林", "", "", "基层"),
      applying("王小明", WANG, "1985.03", "基层"),
    ],
  },
  {
    name: "全省",
    rows: [
      ["2020年度职称申报花名册"],
      HEADERS,
      applying("王小明", WANG, "1985.03", "全省统一"),
      applying("张小强", "371500198001010015", "1980.01", "全省统一"),
    ],
  },
  {
    name: "类型不明",
    rows: [
      ["2020年度职称申报花名册"],
      HEADERS,
      applying("王小明", WANG, "1985.03", "看不懂"),
      applying("李小红", LI, "1986.07", "基层"),
    ],
  },
  {
    name: "去年",
    rows: [["2019年度职称申报花名册"], HEADERS, applying("李小红", LI, "1986.07", "全省统一")],
  },
  {
    name: "在岗",
    rows: [["2020年度在岗人员花名册"], HEADERS.slice(0, 5), applying("王小明", WANG, "1985.03", "").slice(0, 5)],
  },
  {
    name: "并排",
    rows: [
      ["2020年度职称申报花名册"],
      [...HEADERS, "", ...HEADERS],
      [...applying("王小明", WANG, "1985.03", "基层"), "", ...applying("李小红", LI, "1986.07", "全省统一")],
      [...applying("李小红", LI, "1986.07", "基层"), "", ...applying("赵小林", "", "1990.01", "基层")],
    ],
  },
];

export const cases = sheetCases(
  SHEETS,
  ["另一张表上报了另一类", [at("基层!A3:G3"), at("全省!A3:G4")], true],
  ["花名册连表头一起给", [at("基层!A3:G3"), at("全省!A2:G4")], true],
  ["没有别人报", [at("基层!A4:G4"), at("全省!A3:G4")], false],
  ["本行和同类的又一行，不算", [at("基层!A3:G3"), at("基层!A3:G7")], false],
  ["不是同一年度", [at("基层!A4:G4"), at("去年!A3:G3")], false],
  ["只凭姓名和出生年月，定不了", [at("基层!A5:G5"), at("全省!A3:G4")], /^#N\/A 三（一）：/u],
  ["类型看不出，另一张表上又报了，定不了", [at("类型不明!A3:G3"), at("全省!A3:G4")], /^#N\/A 三（一）：/u],
  ["类型看不出，在自己的花名册里，不与自己比", [at("类型不明!A3:G3"), at("类型不明!A3:G4")], false],
  ["这一行只给前几列，也认得出是自己", [at("类型不明!A3:F3"), at("类型不明!A3:G4")], false],
  ["两份花名册并排，另一份上报了另一类", [at("并排!A4:G4"), at("并排!A3:O4")], true],
  ["两份花名册并排，同一行上的另一个人不是自己", [at("并排!A3:G3"), at("并排!A3:O4")], false],
  ["看不出是哪个人", [at("基层!A6:G6"), at("全省!A3:G4")], "#N/A 身份证号是空的"],
  ["没有申报", [at("在岗!A3:E3"), at("全省!A3:G4")], /^#N\/A 本表没有申报职称/u],
  ["几行往下铺，表头一行是列名", [at("基层!A2:G4"), at("全省!A2:G4")], [["同年度另报"], [true], [false]]],
);
