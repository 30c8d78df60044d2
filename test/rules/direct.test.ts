/** 直评直聘: which direct routes hold for a row that claims none, and what the others wait for. */
import { parseIso, type Day } from "../../src/core/calendar";
import { directAnswer } from "../../src/rules/engine/assess";
import { planFor } from "../../src/rules/engine/plan";
import { caseRow, cellsOnly } from "../support/case-sheet";

const ROW = {
  unitLevel: "乡镇",
  education: "本科",
  heldTitle: "一级教师",
  heldDate: "2012.11",
  applyTitle: "高级教师",
  townshipYears: "25",
  training: "县级培训",
  "trainingHours:2019": "96",
};

/** As a holder of 基层一级教师 正高级教师 skips a level; as one of 高级教师 it is the next. */
const TWO_TITLES = {
  education: "博士研究生",
  heldTitle: "高级教师",
  heldDate: "2010.01",
  applyTitle: "基层正高级教师",
  otherTitle: "基层一级教师",
  otherDate: "2012.01",
  outstanding: "是",
  townshipYears: "32",
};

function answer(cells: Readonly<Record<string, string>>): readonly string[] {
  const { applicant } = caseRow(cellsOnly({ ...ROW, ...cells }));
  const today = parseIso("2020-12-31") as Day;
  const { holding, open } = directAnswer(applicant, planFor(applicant.sheet), { asOf: null, today });
  return [
    ...holding,
    ...open.map(({ route, issues }) => `${route}? ${issues.map(({ reason }) => reason.kind).join(" + ")}`),
  ];
}

test.each<[what: string, cells: Record<string, string>, expected: readonly string[]]>([
  ["a provincial application from a township unit goes directly", {}, ["veteran"]],
  ["from a unit that is not township it does not, though the notice asks that of 基层 only", { unitLevel: "县直" }, []],
  ["nor from a post that is not professional", { postKind: "管理" }, []],
  ["whether the unit is township is asked once", { unitLevel: "" }, ["veteran? blank"]],
  [
    "once too where what is applied for asks it already",
    { unitLevel: "", applyTitle: "基层高级教师" },
    ["veteran? blank"],
  ],
  [
    "and nothing else is asked where the kind applied for is open too",
    { unitLevel: "", applyType: "" },
    ["veteran? blank"],
  ],
  ["a requirement that the route does not waive has to be met", { pledge: "否" }, []],
  ["one that is open leaves the route open", { pledge: "" }, ["veteran? blank"]],
  ["too few years", { townshipYears: "5" }, []],
  [
    "which route is claimed does not matter: 博士 skips a level, 直评 does not",
    { ...TWO_TITLES, route: "博士直报" },
    ["doctor", "veteran? two-tracks-or-skips"],
  ],
  [
    "nor where another one is claimed",
    { ...TWO_TITLES, route: "直评30年" },
    ["doctor", "veteran? two-tracks-or-skips"],
  ],
  ["nor where none is", TWO_TITLES, ["doctor", "veteran? two-tracks-or-skips"]],
  ["the years in the title are not waived by 直评", { heldDate: "2019.01" }, []],
  [
    "they are by 交流",
    { heldDate: "2019.01", townshipYears: "5", fromUnitLevel: "县直", birthDate: "1985.01", sex: "男" },
    ["transfer"],
  ],
  [
    "a step that a transfer leaves open is open",
    { heldTitle: "二级教师", townshipYears: "5", fromUnitLevel: "县直", birthDate: "1985.01", sex: "男" },
    ["transfer? skips-level"],
  ],
])("%s", (_what, cells, expected) => expect(answer(cells)).toEqual(expected));
