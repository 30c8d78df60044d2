/**
 * The sample as plain sheets: the roster, and the two that a county keeps beside it. Whoever writes them (the browser
 * edition into a file, the pane into the workbook) needs nothing else.
 */
import { widthFor, type PlainSheet } from "../../roster/plain-sheet";
import { pointWords, SAMPLE_WORDS } from "../words";
import type { Cells } from "./columns";
import { peopleOf, RECIPES, SAMPLE_COLUMNS, type SamplePerson } from "./people";

/** Of the sample that everybody opens. */
export const SAMPLE_SEED = 2020;

const HEADER_ROW = 2;
const NOTHING_ELSE = { explained: 0, blankRows: 0, choices: [] } as const;

export const samplePeople = (seed = SAMPLE_SEED): readonly SamplePerson[] => peopleOf(RECIPES, seed);

export const sampleSheets = (seed = SAMPLE_SEED): readonly [PlainSheet, PlainSheet, PlainSheet] => [
  rosterSheet(samplePeople(seed)),
  directorySheet(),
  postsSheet(),
];

export function rosterSheet(people: readonly SamplePerson[]): PlainSheet {
  const headers = [...SAMPLE_COLUMNS.map(({ header }) => header), SAMPLE_WORDS.point];
  const lines = people.flatMap(({ recipe, lines: own }) =>
    own.map((cells) => [...valuesOf(cells), pointWords(recipe.shows, recipe.side)]),
  );
  return {
    name: SAMPLE_WORDS.roster,
    values: [
      [SAMPLE_WORDS.title],
      [SAMPLE_WORDS.unitLine],
      headers,
      ...lines.map((line, i) => [i + 1, ...line.slice(1)]),
    ],
    header: HEADER_ROW,
    ...NOTHING_ELSE,
    widths: headers.map((header, i) =>
      widthFor(
        header,
        lines.map((line) => line[i] ?? null),
      ),
    ),
    frozenColumns: 3,
  };
}

const valuesOf = (cells: Cells): readonly (string | number | null)[] =>
  SAMPLE_COLUMNS.map(({ key }) => {
    const value = cells[key] ?? "";
    return value === "" ? null : value;
  });

/** Units of the townships, since when they are listed, and until when one of them was. */
const DIRECTORY: readonly (readonly [unit: string, from: string, until: string | null])[] = [
  ["胡屯镇中学", "2018.01", null],
  ["柳林镇中学", "2018.01", null],
  ["王庄镇中学", "2018.01", null],
  ["安平镇中心小学", "2018.01", null],
  ["河东镇中心小学", "2018.01", null],
  ["安平镇卫生院", "2018.01", null],
  ["安平镇农技站", "2018.01", null],
  ["城关中学", "2018.01", "2019.12"],
];

const directorySheet = (): PlainSheet => {
  const headers = SAMPLE_WORDS.directoryHeaders;
  return {
    name: SAMPLE_WORDS.directory,
    values: [[...headers], ...DIRECTORY.map((line) => [...line])],
    header: 0,
    ...NOTHING_ELSE,
    widths: [20, 12, 12],
    frozenColumns: 0,
  };
};

interface UnitPosts {
  readonly unit: string;
  /** Approved and filled, at each level. */
  readonly posts: readonly (readonly [level: string, approved: number, filled: number])[];
}

const ROOMY = [
  ["中级", 46, 25],
  ["副高级", 38, 14],
  ["正高级", 4, 1],
] as const;

/** At 王庄镇中学 nothing is free at the level that most people apply for. */
const POSTS: readonly UnitPosts[] = [
  ...["胡屯镇中学", "柳林镇中学", "安平镇中心小学", "河东镇中心小学", "安平镇卫生院", "安平镇农技站", "县实验中学"].map(
    (unit) => ({ unit, posts: ROOMY }),
  ),
  { unit: "王庄镇中学", posts: [ROOMY[0], ["副高级", 12, 12], ROOMY[2]] },
];

const postsSheet = (): PlainSheet => ({
  name: SAMPLE_WORDS.posts,
  values: [
    [...SAMPLE_WORDS.postsHeaders],
    ...POSTS.flatMap(({ unit, posts }) =>
      posts.map(([level, approved, filled]) => [unit, level, approved, filled, approved - filled]),
    ),
  ],
  header: 0,
  ...NOTHING_ELSE,
  widths: [20, 10, 10, 10, 10],
  frozenColumns: 0,
});
