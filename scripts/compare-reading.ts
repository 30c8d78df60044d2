/**
 * `npm run compare-reading -- [FILE…]`: whether workbooks are read as an independent program reads them. LibreOffice
 * writes every sheet as CSV and each cell is held against ours; the sample rosters and the corpus of the tests unless
 * files are named. `-- --patched`: the corpus after a cell was changed, marks put and a sheet added, which LibreOffice
 * has to open as well. For developers: LibreOffice has to be installed.
 *
 * What LibreOffice does not open as it is, before anything is changed, stands in a list with the reasons; with
 * `--patched` those are opened as they are, too. One that it does not open and that is not in the list is a difference.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { cellAddress } from "../src/core/positions";
import { dayOfSerial } from "../src/core/calendar";
import { patchWorkbook } from "xlsx-package";
import { SHEET_NAME, zipped } from "../test/corpus/builder";
import { richParts } from "../test/corpus/rich";
import { DRAWN_ANEW, UNOPENED } from "../test/corpus/unopened";
import { VARIANTS } from "../test/corpus/variants";
import { readWorkbook, type WorkbookSheet } from "../xlsx/read-workbook";

const ROSTERS = join(__dirname, "..", "test", "fixtures", "rosters");
/** Commas, quotes, UTF-8, from the first row, as shown, every sheet into a file of its own. */
const AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
const MOST_NAMED = 10;
/** Results of formulas are taken from the file, as we take them. */
const NO_CALCULATION =
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">' +
  "<value>1</value></prop></item></oor:items>";
/**
 * What LibreOffice reads otherwise: a number of a 1904 workbook that does not look like a day, a formula without a
 * result, and formulas that come to a text, which it calculates anew all the same.
 */
const MEANT = new Set([
  "day numbers from 1904 without a format",
  "a formula without a result",
  "a formula with an empty result",
  "a formula's text in a cell of dates",
  "a formula that comes to a shared string",
  "_x000D_ in the text of a formula",
]);

function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\n]*))(,|\r?\n|$)/gu)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    rows.push(row);
    row = [];
    if (end === "") break;
  }
  return rows;
}

const plain = (text: string): string => text.replace(/\s+/gu, "").toUpperCase();

/** Whether a cell is the same, as it is shown and as it is kept: 41214 is 2012-11-01, 0.5 is 50%. */
function isSame(ours: unknown, shown: string): boolean {
  if (ours === null || ours === undefined) return shown === "";
  if (typeof ours === "string" && UNDERSTOOD.test(ours)) return isWithin(ours.match(/\d+/gu) ?? [], shown);
  if (typeof ours !== "number") return plain(String(ours)) === plain(shown);
  const text = shown.replaceAll(",", "").trim();
  const number = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  const decimals = /\.(\d+)/u.exec(text)?.[1]?.length ?? 0;
  if (text !== "" && Math.abs(number - ours) <= Math.max(Math.abs(ours) * 1e-9, 0.5 * 10 ** -decimals)) return true;
  const date = dayOfSerial(ours);
  return date !== null && isWithin([date.year, date.month, date.day], shown);
}

/** Numbers that are understood from their format: a month, October. LibreOffice writes them without it. */
const UNDERSTOOD = /^\d{4}年(?:\d{1,2}月)?$|^\d{4}\.10$/u;

/** Whether these parts of a date stand in a text, in whatever order. */
function isWithin(parts: readonly (string | number)[], text: string): boolean {
  const there = text.match(/\d+/gu)?.map(Number) ?? [];
  return parts
    .map(Number)
    .every((part) => there.includes(part) || there.includes(part % 100) || there.includes(part / 10));
}

function differences(sheet: WorkbookSheet, theirs: readonly (readonly string[])[]): readonly string[] {
  const rows = Math.max(sheet.values.length, theirs.length);
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
    const [ours, shown] = [sheet.values[row] ?? [], theirs[row] ?? []];
    return Array.from({ length: Math.max(ours.length, shown.length) }, (_, column) => column).flatMap((column) =>
      isSame(ours[column], shown[column] ?? "")
        ? []
        : [
            `${cellAddress({ row, column })}: ours ${JSON.stringify(ours[column] ?? null)}, theirs ${JSON.stringify(shown[column] ?? "")}`,
          ],
    );
  });
}

interface Counts {
  readonly same: number;
  readonly differs: number;
  /** By LibreOffice. */
  readonly unopened: number;
}

async function compare(folder: string, files: readonly string[]): Promise<Counts> {
  mkdirSync(join(folder, "profile", "user"), { recursive: true });
  writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), NO_CALCULATION);
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      AS_CSV,
      "--outdir",
      folder,
      ...files,
    ],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  const counts = { same: 0, differs: 0, unopened: 0 };
  for (const file of files) {
    const name = basename(file).replace(/\.[^.]*$/u, "");
    const result = await readWorkbook(readFileSync(file));
    if (!result.ok) {
      counts.differs++;
      console.log(`DIFFERS ${name}: ours does not open it (${result.trouble.code})`);
      continue;
    }
    const theirs = result.sheets.map((sheet) => rowsOf(join(folder, `${name}-${sheet.name}.csv`)));
    const isBlank = (rows: readonly (readonly unknown[])[]): boolean =>
      rows.every((row) => row.every((cell) => cell === "" || cell === null));
    if (theirs.some((rows, i) => isBlank(rows) && !isBlank(result.sheets[i]?.values ?? []))) {
      const reason = REASONS.get(name);
      counts[reason === undefined ? "differs" : "unopened"]++;
      console.log(
        `${reason === undefined ? "DIFFERS" : "unopened"} ${name}: ${reason ?? "LibreOffice does not open it"}`,
      );
      continue;
    }
    const all = result.sheets.flatMap((sheet, i) =>
      differences(sheet, theirs[i] ?? [])
        .map((difference) => `${sheet.name} ${difference}`)
        .filter((difference) => !(DRAWN_ANEW.get(name) ?? []).some((cell) => difference.startsWith(`${cell}:`))),
    );
    counts[all.length === 0 ? "same" : "differs"]++;
    console.log(`${all.length === 0 ? "same" : "DIFFERS"} ${name}`);
    for (const difference of all.slice(0, MOST_NAMED)) console.log(`  ${difference}`);
    if (all.length > MOST_NAMED) console.log(`  and ${all.length - MOST_NAMED} more`);
  }
  return counts;
}

/** Of a file that nothing was changed in, beside one in which something was. */
const AS_IT_IS = " as it is";
const fileName = (variant: string): string => variant.replace(/[^\p{L}\p{N} ]/gu, "-");
const REASONS = new Map(
  [...UNOPENED].flatMap(([variant, reason]) => ["", AS_IT_IS].map((end) => [fileName(variant) + end, reason] as const)),
);

const rowsOf = (csv: string): readonly (readonly string[])[] =>
  existsSync(csv) ? csvRows(readFileSync(csv, "utf8")) : [];

/** With a cell changed, a mark and a sheet more; null where nothing is written. */
function patched(bytes: Uint8Array): Uint8Array | null {
  const area = { top: 1, left: 2, bottom: 3, right: 2 };
  const result = patchWorkbook(bytes, {
    sheets: [
      {
        sheet: SHEET_NAME,
        cells: [{ row: 1, column: 2, content: "另一所学校 & <二>" }],
        formats: { add: [{ areas: [area], formula: 'N("JC:missing")=0', look: { fill: "#ffd966" } }] },
      },
    ],
    newSheets: [
      {
        name: "审核结果",
        cells: [
          { row: 0, column: 0, content: "=说明", look: { bold: true, wrapText: true, border: true, format: "@" } },
          { row: 1, column: 0, content: 3, link: { sheet: SHEET_NAME, address: "C2" } },
        ],
        print: { paper: "A4", landscape: true, fitToWidth: true, headerRows: 1 },
      },
    ],
    customXml: [{ namespace: "urn:jc:workbook:1", xml: '<jc xmlns="urn:jc:workbook:1">{}</jc>' }],
  });
  return result.ok ? result.bytes : null;
}

function corpusFiles(folder: string, isPatched: boolean): readonly string[] {
  const rich = { name: "everything", parts: richParts };
  const variants = [...VARIANTS.filter((variant) => !MEANT.has(variant.name)), ...(isPatched ? [rich] : [])];
  return variants.flatMap(({ name, parts }) => {
    const plain = zipped(parts());
    const bytes = isPatched ? patched(plain) : plain;
    const written = (end: string, content: Uint8Array): string => {
      const file = join(folder, `${fileName(name)}${end}.xlsx`);
      writeFileSync(file, content);
      return file;
    };
    const asItIs = isPatched && UNOPENED.has(name) ? [written(AS_IT_IS, plain)] : [];
    return bytes === null ? asItIs : [...asItIs, written("", bytes)];
  });
}

async function main(args: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "jc-compare-"));
  const isPatched = args.includes("--patched");
  const named = args.filter((arg) => !arg.startsWith("--"));
  try {
    const rosters = isPatched ? [] : readdirSync(ROSTERS).map((file) => join(ROSTERS, file));
    const files = named.length > 0 ? named : [...rosters, ...corpusFiles(folder, isPatched)];
    const { same, differs, unopened } = await compare(folder, files);
    console.log(`${same} the same, ${differs} with differences, ${unopened} that LibreOffice does not open`);
    if (differs > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main(process.argv.slice(2));
