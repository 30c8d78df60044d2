/**
 * Marks that follow edits: whatever the cells bring along or leave behind, in the end exactly those are marked that a
 * check of the whole sheet marks; and where nothing was brought along, the formats of all others are left alone.
 */
import { PROFILE_NAMES, rect, type ConditionalFormatInfo, type Profile, type Rect } from "office-host";
import { closeWorkbooks } from "office-host/testing";
import { MARKED_SEVERITIES, marksOf, signature } from "../../../src/rules/engine/marks";
import { clearMarks } from "../../../src/workbook/marks";
import { openSession, SHEET, type Pane } from "../../support/session";

afterEach(() => closeWorkbooks());

const FIRST = 2;
const PLEDGE = 6;
const OBTAINED = 4;
/** Of every two the first one applies too soon (E3, E5 …), the second one has not signed a pledge either (G4, G6 …). */
const PEOPLE = Array.from({ length: 12 }, (_, i) => [`王小${i}`, ...(SHEET.values[FIRST + (i % 2)] ?? []).slice(1)]);
const LONG = { ...SHEET, values: [...SHEET.values.slice(0, FIRST), ...PEOPLE] };

async function marked(profile?: Profile): Promise<Pane> {
  const pane = await openSession([LONG], true, profile);
  await pane.session.check();
  await pane.session.mark();
  pane.session.setLive(true);
  await pane.settled();
  return pane;
}

const sorted = (cells: readonly string[]): readonly string[] => [...cells].sort();

const cellsOf = ({ row, column, rows, columns }: Rect): readonly string[] =>
  Array.from({ length: rows * columns }, (_, i) => `${row + Math.floor(i / columns)}/${column + (i % columns)}`);

/** The cells that carry our colours, each as often as it does. */
const there = (pane: Pane): readonly string[] =>
  sorted(
    pane
      .formats()
      .filter(({ formula }) => formula.includes("JC:"))
      .flatMap(({ formula, ranges }) => ranges.flatMap(cellsOf).map((cell) => `${cell} ${formula}`)),
  );

function wanted({ session }: Pane): readonly string[] {
  const { result } = session.current();
  if (result === null) throw new Error("nothing was found");
  const marks = marksOf(result);
  return sorted(
    MARKED_SEVERITIES.flatMap((one) => marks[one].map(({ row, column }) => `${row}/${column} =${signature(one)}`)),
  );
}

const at = (row: number, column: number, rows = 1): Rect => rect(row, column, rows, 1);

const violation = (pane: Pane): ConditionalFormatInfo => {
  const found = pane.formats().find(({ formula }) => formula.includes("JC:violation"));
  if (found === undefined) throw new Error("nobody is at fault");
  return found;
};

/** Excel gives our format to these cells as well. */
function carry(pane: Pane, area: Rect): void {
  const { id, ranges } = violation(pane);
  pane.workbook.updateConditionalFormat(pane.sheetId, id, { ranges: [...ranges, area] });
}

/** Excel takes our formats from this cell. */
function strip(pane: Pane, area: Rect): void {
  for (const { id, ranges } of [...pane.formats()])
    pane.workbook.updateConditionalFormat(pane.sheetId, id, {
      ranges: ranges.flatMap((one) => {
        const [top, end] = [Math.max(one.row, area.row), Math.min(one.row + one.rows, area.row + area.rows)];
        if (one.column !== area.column || top >= end) return [one];
        const rest = [rect(one.row, one.column, top - one.row, 1), rect(end, one.column, one.row + one.rows - end, 1)];
        return rest.filter(({ rows }) => rows > 0);
      }),
    });
}

const CHANGES: readonly (readonly [string, (pane: Pane) => unknown])[] = [
  ["a pledge is typed", (pane) => pane.edit(3, PLEDGE, [["是"]])],
  ["a pledge is taken back", (pane) => pane.edit(2, PLEDGE, [["否"]])],
  ["a day is typed that is no fault", (pane) => pane.edit(2, OBTAINED, [["2010.11"]])],
  ["one goes, another comes", (pane) => pane.edit(2, OBTAINED, [["2010.11"], [""], ["2018.12"]])],
  ["a cell is typed into that is nobody's", (pane) => pane.edit(30, 9, [["备注"]])],
  [
    "a marked cell is pasted onto one that is none",
    (pane) => {
      carry(pane, at(2, PLEDGE));
      pane.edit(2, PLEDGE, [["是"]]);
    },
  ],
  [
    "it is pasted where nobody stands",
    (pane) => {
      carry(pane, at(30, 9));
      pane.edit(30, 9, [["2018.11"]]);
    },
  ],
  [
    "an unmarked cell is pasted onto one that stays at fault",
    (pane) => {
      strip(pane, at(2, OBTAINED));
      pane.edit(2, OBTAINED, [["2018.12"]]);
    },
  ],
  [
    "a marked cell is filled down",
    (pane) => {
      carry(pane, at(2, PLEDGE, 6));
      pane.edit(2, PLEDGE, [["是"], ["是"], ["是"], ["是"], ["是"], ["是"]]);
    },
  ],
  [
    "a marked cell is cut and put in elsewhere, and only the place where it is now is told of",
    (pane) => {
      strip(pane, at(2, OBTAINED));
      carry(pane, at(30, OBTAINED));
      pane.edit(30, OBTAINED, [["2018.11"]]);
    },
  ],
  [
    "a pasted cell brings a copy of our format",
    (pane) => {
      pane.workbook.addConditionalFormat(pane.sheetId, { ...violation(pane), ranges: [at(3, 0)] });
      pane.edit(3, 0, [["李小红"]]);
    },
  ],
  [
    "only the looks of a cell are pasted",
    (pane) => {
      carry(pane, at(2, 0));
      pane.session.events.formatsChanged(pane.sheetId, { top: 2, left: 0, bottom: 2, right: 0 });
      pane.edit(2, PLEDGE, [["否"]]);
    },
  ],
  [
    "a format was removed by hand, and somebody else is edited",
    (pane) => {
      pane.workbook.deleteConditionalFormat(pane.sheetId, violation(pane).id);
      pane.edit(3, PLEDGE, [["是"]]);
    },
  ],
  [
    "a row comes in above",
    (pane) => {
      pane.workbook.insert(pane.sheetId, rect(5, 0, 1, 16_384), "down");
      pane.edit(3, PLEDGE, [["是"]]);
    },
  ],
  [
    "a row goes",
    (pane) => {
      pane.workbook.remove(pane.sheetId, rect(5, 0, 1, 16_384), "up");
      pane.edit(3, PLEDGE, [["是"]]);
    },
  ],
  [
    "everybody is sorted",
    (pane) => pane.workbook.sort(pane.sheetId, rect(FIRST, 0, PEOPLE.length, 7), [{ key: 6, ascending: false }]),
  ],
  [
    "a column comes in before all others",
    (pane) => pane.workbook.insert(pane.sheetId, rect(0, 0, 1_048_576, 1), "right"),
  ],
];

test.each(CHANGES)("%s", async (_what, change) => {
  const pane = await marked();
  expect(there(pane)).toEqual(wanted(pane));
  change(pane);
  await pane.settled();
  expect(there(pane)).toEqual(wanted(pane));
  // What was put otherwise is known as well as what was put at first.
  pane.edit(4, PLEDGE, [["否"]]);
  await pane.settled();
  expect(there(pane)).toEqual(wanted(pane));
  await clearMarks(LONG.name);
  expect(pane.formats()).toEqual([]);
});

test.each(PROFILE_NAMES)(
  "an edit leaves the formats alone that stay as they are, and the user's own: %s",
  async (profile) => {
    const pane = await marked(profile);
    const own = pane.workbook.addConditionalFormat(pane.sheetId, {
      ...violation(pane),
      formula: "=$A1=1",
      ranges: [at(2, 0, 12)],
    });
    // That another one is there is seen once, and all is put again.
    pane.edit(3, PLEDGE, [["是"]]);
    await pane.settled();
    const before = pane.formats().map(({ id }) => id);
    pane.edit(5, PLEDGE, [["是"]]);
    await pane.settled();
    const after = pane.formats().map(({ id }) => id);
    expect(there(pane)).toEqual(wanted(pane));
    expect(after).toContain(own);
    expect(after.filter((id) => before.includes(id))).toHaveLength(profile === "troubled" ? 1 : before.length - 1);
  },
);
