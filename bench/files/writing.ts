/**
 * What it costs to write: a roster read, judged, marked, written beside and told, as `check --out` does it; the same
 * read and judged alone; as many marks and some values written where nobody is judged; a few marks, and the same parts
 * inflated and deflated. Called with roster, check, judge, patch, mark or touched, and a FILE ….
 */
import { readFileSync, writeFileSync } from "node:fs";
import { deflateSync, inflateSync, unzipSync } from "fflate";
import { patchWorkbook, type SheetChange } from "xlsx-package";
import { checkFile } from "../../cli/check-file";
import { writeMarkedCopy } from "../../cli/marked-file";
import { parseOptions, type Options } from "../../cli/options";
import { outcomeOf } from "../../cli/outcome";
import { ZLIB } from "../../cli/zlib-packing";
import { day } from "../../src/core/calendar";
import { MARKED_SEVERITIES, signature } from "../../src/rules/engine/marks";
import { wordedOnce } from "../../src/rules/words/sentences";
import { marksChange } from "../../xlsx/marking/marked-copy";
import { rosterOf } from "../sample-roster";
import { measure } from "./measure.mjs";
import { writeTable } from "./write-workbook.mjs";

const [, , mode = "", file = "", more = ""] = process.argv;
const MARKED = 2_000;
const COLUMNS = 30;
/** Less would be kinder than what a check comes to. */
const MARKED_OF_A_ROW = 10;

/** Single cells all over the sheet, one area each. */
const MARKS = Array.from({ length: MARKED }, (_, i) => {
  const [row, column] = [2 + i * 2, (i * 7) % COLUMNS];
  return { top: row, bottom: row, left: column, right: column };
});
const LISTS = Array.from({ length: 4 }, (_, i) => MARKS.slice(i * 500, (i + 1) * 500));

function marked(bytes: Uint8Array): Uint8Array {
  const add = LISTS.map((areas) => ({ areas, formula: signature("missing"), look: { fill: "#ffd966" } }));
  const result = patchWorkbook(bytes, { sheets: [{ sheet: "花名册", formats: { add } }] });
  if (!result.ok) throw new Error(result.trouble.code);
  return result.bytes;
}

const TIMING = { asOf: null, today: day(2026, 1, 15) };

function optionsOf(): Options {
  const parsed = parseOptions([file]);
  if (!parsed.ok) throw new Error(parsed.misuse.kind);
  return parsed.options;
}

async function checked(): Promise<number> {
  const options = optionsOf();
  const result = await checkFile(file, options, TIMING);
  const says = wordedOnce();
  const copy = await writeMarkedCopy(result, more, TIMING, { says });
  const { out } = outcomeOf(result, copy, { options, timing: TIMING, width: 0, says });
  if (copy?.ok !== true || out === "") throw new Error("no copy");
  return copy.marked;
}

async function judged(): Promise<number> {
  const { rosters } = await checkFile(file, optionsOf(), TIMING);
  return rosters.reduce((sum, { assessments }) => sum + assessments.length, 0);
}

/** Cells all over the sheet, as many as a check of the roster marks, and some others corrected. */
function patched(): number {
  const people = Number(more);
  const at = (row: number, turn: number) => ({ row: 2 + row, column: (row * 7 + turn * 13) % COLUMNS });
  const cells = Array.from({ length: people * MARKED_OF_A_ROW }, (_, i) =>
    at(Math.floor(i / MARKED_OF_A_ROW), i % MARKED_OF_A_ROW),
  );
  const [violation, missing, caution] = MARKED_SEVERITIES.map((_, one) => cells.filter((__, i) => i % 3 === one));
  const marks = { violation: violation ?? [], missing: missing ?? [], caution: caution ?? [] };
  const corrected = Array.from({ length: MARKED }, (_, i) => ({ ...at(i * 10, 0), content: "二级教师" }));
  const change: SheetChange = { ...marksChange({ sheet: "花名册", marks }), cells: corrected };
  const result = patchWorkbook(readFileSync(file), { sheets: [change] }, { packing: ZLIB });
  if (!result.ok) throw new Error(result.trouble.code);
  writeFileSync(`${file}.patched`, result.bytes);
  return cells.length;
}

/** Inflates and deflates the parts that marking touches, and does nothing else. */
function again(bytes: Uint8Array, names: readonly string[], packed: Readonly<Record<string, Uint8Array>>): number {
  return names.reduce((sum, name) => {
    const part = packed[name] ?? bytes;
    return sum + deflateSync(inflateSync(part), { level: 6 }).length;
  }, 0);
}

async function main(): Promise<void> {
  if (mode === "roster") return writeTable(file, rosterOf(Number(more)).values);
  if (mode === "judge") return measure(judged);
  if (mode === "patch") return measure(patched);
  const bytes = readFileSync(file);
  if (mode === "check") return measure(checked);
  if (mode === "mark") return measure(() => marked(bytes).length);
  const [before, after] = [unzipSync(bytes), unzipSync(marked(bytes))];
  const names = Object.keys(before).filter((name) => Buffer.compare(before[name] ?? bytes, after[name] ?? bytes) !== 0);
  const packed = Object.fromEntries(names.map((name) => [name, deflateSync(before[name] ?? bytes)]));
  return measure(() => again(bytes, names, packed));
}

void main();
