/**
 * A copy of a workbook with our marks at the cells at fault and a sheet of what was found; nothing else in it is
 * another. The marks are those of the add-in, which takes them off again.
 */
import { patchWorkbook, type NewFormat, type PatchOptions, type PatchTrouble, type SheetChange } from "xlsx-package";
import {
  isSigned,
  MARK_COLORS,
  MARKED_SEVERITIES,
  signature,
  verticalRuns,
  type Marks,
} from "../../src/rules/engine/marks";
import { fileKind } from "../kinds/file-kind";
import { inChunks } from "./chunks";
import type { ReportPlan } from "../../src/report/report";
import type { SheetPlan } from "../../src/report/sheet-plan";
import { freeSheetName } from "../../src/roster/our-sheets";
import { plannedSheet } from "./planned-sheet";
import { REPORT_TITLE, reportName } from "./report-name";

export interface SheetMarks {
  readonly sheet: string;
  readonly marks: Marks;
}

/** Why no copy is made. */
export type MarkingTrouble =
  /** Files of this kind are read, not changed. */
  | { readonly code: "not-patchable" }
  | { readonly code: "signed" }
  /** What comes out would be larger than a file of this kind can be. */
  | { readonly code: "too-large-to-write" }
  /** A part of the file that the check does not need cannot be read. */
  | { readonly code: "damaged-part"; readonly part: string | null };

export interface MarkedCopy {
  readonly bytes: Uint8Array;
  readonly marked: number;
  /** The name of the sheet of what was found. */
  readonly report: string;
  /** How many lines it has. */
  readonly listed: number;
}

export type MarkedResult =
  { readonly ok: true; readonly copy: MarkedCopy } | { readonly ok: false; readonly trouble: MarkingTrouble };

export interface StandingSheet {
  readonly name: string;
  /** What stands in its first cell. */
  readonly title: unknown;
}

export interface Marking {
  readonly sheets: readonly SheetMarks[];
  /** The report for a sheet of that name. */
  readonly report: (name: string) => ReportPlan;
  /** Further sheets behind the report, by names that are free. */
  readonly more?: readonly SheetPlan[];
  /** Sheets of the workbook as it is. */
  readonly standing: readonly StandingSheet[];
}

export function markedCopy(
  bytes: Uint8Array,
  { sheets, report, standing, more = [] }: Marking,
  options: PatchOptions = {},
): MarkedResult {
  if (fileKind(bytes).kind !== "xlsx") return { ok: false, trouble: { code: "not-patchable" } };
  // A sheet of an earlier check gives its place to the new one; one that only has its name stays.
  const earlier = standing
    .filter((one) => one.name.startsWith(REPORT_TITLE) && isOurs(one.title))
    .map((one) => one.name);
  const name = reportName(standing.map((one) => one.name).filter((one) => !earlier.includes(one)));
  const { plan, listed } = report(name);
  const taken = [...standing.map((one) => one.name), name];
  const others = more.map((one) => {
    const free = freeSheetName(one.name, taken);
    taken.push(free);
    return { ...one, name: free };
  });
  const changes = {
    removeSheets: earlier,
    sheets: sheets.map(marksChange),
    newSheets: [plan, ...others].map(plannedSheet),
  };
  const result = patchWorkbook(bytes, changes, options);
  if (!result.ok) return { ok: false, trouble: troubleOf(result.trouble) };
  const marked = sheets.reduce(
    (sum, { marks }) => sum + MARKED_SEVERITIES.reduce((n, one) => n + marks[one].length, 0),
    0,
  );
  return { ok: true, copy: { bytes: result.bytes, marked, report: name, listed } };
}

const isOurs = (title: unknown): boolean => typeof title === "string" && title.startsWith(REPORT_TITLE);

/** Our marks of before go, the new ones come, those of others stay. */
export function marksChange({ sheet, marks }: SheetMarks): SheetChange {
  const add = MARKED_SEVERITIES.flatMap((severity): readonly NewFormat[] => {
    const areas = verticalRuns(marks[severity]);
    return areas.length === 0
      ? []
      : inChunks(areas).map((some) => ({
          areas: some,
          formula: signature(severity),
          look: { fill: MARK_COLORS[severity] },
        }));
  });
  return { sheet, formats: { remove: ({ formulas }) => isSigned(formulas[0] ?? ""), add } };
}

function troubleOf(trouble: PatchTrouble): MarkingTrouble {
  switch (trouble.code) {
    case "signed":
      return { code: "signed" };
    case "too-large":
      return { code: "too-large-to-write" };
    case "not-a-workbook":
    case "encrypted":
      return { code: "not-patchable" };
    case "damaged":
    case "too-much":
    case "entities":
      return { code: "damaged-part", part: trouble.part };
  }
}
