import type { WorkSpell } from "../applicant";
import { day, parseIso, type PartialDate } from "../calendar";
import type { Directory } from "../directory";
import { townshipByName, townshipMonths } from "./township-service";

const spell = (from: string, until: string, unit: string): WorkSpell => ({
  from: parseIso(from) as PartialDate,
  until: until === "" ? null : parseIso(until),
  unit,
});

test.each<[what: string, spells: [string, string, string][], least: number, most: number]>([
  ["nothing", [], 0, 0],
  ["one spell: the last month counts at most", [["2010-03", "2015-08", "某镇中学"]], 65, 66],
  ["one that lasts is counted to the day", [["2010-07", "", "某镇中学"]], 125, 126],
  [
    "one after another leaves no gap at most",
    [
      ["2010-03", "2015-08", "某镇中学"],
      ["2015-09", "", "某乡中学"],
    ],
    128,
    130,
  ],
  [
    "overlapping ones count once",
    [
      ["2010-01", "2015-01", "某镇中学"],
      ["2012-01", "2014-01", "某乡中学"],
    ],
    60,
    61,
  ],
  [
    "in any order",
    [
      ["2012-01", "2014-01", "某乡中学"],
      ["2010-01", "2015-01", "某镇中学"],
    ],
    60,
    61,
  ],
  ["elsewhere is not counted", [["2010-01", "2015-01", "县第一中学"]], 0, 0],
  ["a unit of which the name does not tell counts at most", [["2010-01", "2015-01", "城关中学"]], 0, 61],
  ["years alone", [["2010", "2015", "某镇中学"]], 49, 72],
  ["what lies after the day is not counted", [["2020-01", "2025-01", "某镇中学"]], 11, 12],
])("%s", (_what, spells, least, most) => {
  const all = spells.map(([from, until, unit]) => spell(from, until, unit));
  expect(townshipMonths(all, townshipByName(null), day(2020, 12, 31))).toEqual({ least, most });
});

test("the directory knows its units whatever their names; others may stand in another county's", () => {
  const directory: Directory = {
    lookUp: (unit) =>
      unit === "郭屯小学"
        ? { kind: "listed", entries: [] }
        : unit === "郭屯小字"
          ? { kind: "near", name: "郭屯小学", cell: "B2" }
          : { kind: "unlisted" },
  };
  const said = ["郭屯小学 教师", "郭屯小字", "他镇小学", "县第一中学"].map(townshipByName(directory));
  expect(said).toEqual(["met", "cannot-tell", "cannot-tell", "not-met"]);
});
