/**
 * What it costs to write: a roster read, judged, marked and written beside; marks alone, and the same parts inflated
 * and deflated. Called with roster, check, mark or touched, and a FILE ….
 */
import { readFileSync } from "node:fs";
import { deflateSync, inflateSync, unzipSync } from "fflate";
import { patchWorkbook } from "xlsx-package";
import { checkFile } from "../../cli/check-file";
import { writeMarkedCopy } from "../../cli/marked-file";
import { parseOptions } from "../../cli/options";
import { day } from "../../src/core/calendar";
import { signature } from "../../src/rules/engine/marks";
import { rosterOf } from "../sample-roster";
import { measure } from "./measure.mjs";
import { writeTable } from "./write-workbook.mjs";

const [, , mode = "", file = "", more = ""] = process.argv;
const MARKED = 2_000;
const COLUMNS = 30;

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

async function checked(): Promise<number> {
  const parsed = parseOptions([file]);
  if (!parsed.ok) throw new Error(parsed.misuse.kind);
  const timing = { asOf: null, today: day(2026, 1, 15) };
  const copy = await writeMarkedCopy(await checkFile(file, parsed.options, timing), more, timing);
  if (copy?.ok !== true) throw new Error("no copy");
  return copy.marked;
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
  const bytes = readFileSync(file);
  if (mode === "check") return measure(checked);
  if (mode === "mark") return measure(() => marked(bytes).length);
  const [before, after] = [unzipSync(bytes), unzipSync(marked(bytes))];
  const names = Object.keys(before).filter((name) => Buffer.compare(before[name] ?? bytes, after[name] ?? bytes) !== 0);
  const packed = Object.fromEntries(names.map((name) => [name, deflateSync(before[name] ?? bytes)]));
  return measure(() => again(bytes, names, packed));
}

void main();
