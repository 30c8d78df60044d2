/**
 * `npm run bench -- files`: what it costs to read a workbook into rows of cells, beside exceljs, SheetJS and inflating
 * alone, what it costs to write marks into one, and what a check of a roster costs as a whole process. Every figure is
 * of a process of its own, the quickest of some runs: what counts is the ratio within one run.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, run } from "../scripts/setup.mjs";
import { bundle } from "./bundle.mjs";
import { ensureCompared } from "./compared.mjs";
import { writeWorkbook } from "./files/write-workbook.mjs";

const BENCH = join(ROOT, "bench");
const COLUMNS = 30;
/** Rows, and how often each is read. */
const SIZES = [
  [10_000, 5],
  [100_000, 2],
];
const SAMPLE = join(ROOT, "test", "fixtures", "rosters", "schools-2020.xlsx");
const CHECKS = 5;
const PEOPLE = 20_000;
/** So many people come to some 5 MB. */
const MARKED_ROSTER = 40_000;
const WRITES = 3;

/** @returns the quickest run, and the least memory any run took at its most */
function measured(script, args, runs) {
  const figures = Array.from({ length: runs }, () => {
    const { stdout, status } = spawnSync(process.execPath, ["--max-old-space-size=6144", script, ...args], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${script} ended with ${status}`);
    return JSON.parse(stdout);
  });
  return {
    ms: Math.min(...figures.map(({ ms }) => ms)),
    cpu: Math.min(...figures.map(({ cpu }) => cpu)),
    mb: Math.min(...figures.map(({ mb }) => mb)),
    cells: figures[0].cells,
  };
}

const megabytes = (file) => (statSync(file).size / 2 ** 20).toFixed(1);

const line = (name, { ms, cpu, mb }) =>
  `  ${name.padEnd(18)} ${ms.toFixed(0).padStart(6)} ms  ${cpu.toFixed(0).padStart(6)} ms CPU  ${mb.toFixed(0).padStart(5)} MB`;

function benchReading(folder, rows, runs) {
  const file = join(folder, `${rows}.xlsx`);
  writeWorkbook(file, rows, COLUMNS);
  const other = join(BENCH, "files", "others.mjs");
  const ours = measured(join(folder, "ours.cjs"), [file], runs);
  const exceljs = measured(other, ["exceljs", file], runs);
  const sheetjs = measured(other, ["xlsx", file], runs);
  const inflate = measured(other, ["inflate", file], runs);
  console.log(`${rows} × ${COLUMNS} cells (${megabytes(file)} MB):`);
  for (const [name, figures] of Object.entries({ ours, exceljs, "xlsx 0.18.5": sheetjs, "inflate alone": inflate }))
    console.log(line(name, figures));
  if (new Set([ours, exceljs, sheetjs].map(({ cells }) => cells)).size > 1)
    console.log(`  cells read: ours ${ours.cells}, exceljs ${exceljs.cells}, xlsx ${sheetjs.cells}`);
  const ratio = ({ cpu }) => (ours.cpu / cpu).toFixed(2);
  console.log(`  ratio to exceljs ${ratio(exceljs)}, to xlsx ${ratio(sheetjs)}, to inflate alone ${ratio(inflate)}`);
}

/**
 * A roster read, judged, marked, written and told as `check --out` does it, beside exceljs that only loads and saves
 * it; and what of that is judging, and what is left of it where nobody is judged and nothing reported.
 */
function benchWriting(folder) {
  const file = join(folder, "roster.xlsx");
  const writing = join(folder, "writing.cjs");
  run(process.execPath, [writing, "roster", file, String(PEOPLE)]);
  const ours = measured(writing, ["check", file, join(folder, "out")], WRITES);
  const judging = measured(writing, ["judge", file], WRITES);
  const patch = measured(writing, ["patch", file, String(PEOPLE)], WRITES);
  const exceljs = measured(join(BENCH, "files", "others.mjs"), ["exceljs-save", file], WRITES);
  console.log(
    `${PEOPLE} people × ${COLUMNS} (${megabytes(file)} MB): read, judged, ${ours.cells} cells marked, written, told:`,
  );
  const lines = { "check --out": ours, "read, judged": judging, "patched alone": patch, "exceljs load+save": exceljs };
  for (const [name, figures] of Object.entries(lines)) console.log(line(name, figures));
  const ratio = ({ cpu, mb }) => `CPU ${(cpu / exceljs.cpu).toFixed(2)}, memory ${(mb / exceljs.mb).toFixed(2)}`;
  console.log(`  ratio to exceljs: ${ratio(ours)}; ${patch.cells} cells marked without judging ${ratio(patch)}`);
}

/** Marks alone in a file of some 5 MB, beside inflating and deflating what they touch. */
function benchMarks(folder) {
  const file = join(folder, "marks.xlsx");
  const writing = join(folder, "writing.cjs");
  run(process.execPath, [writing, "roster", file, String(MARKED_ROSTER)]);
  const ours = measured(writing, ["mark", file], WRITES);
  const packing = measured(writing, ["touched", file], WRITES);
  console.log(`2,000 cells marked in ${megabytes(file)} MB:`);
  for (const [name, figures] of Object.entries({ ours, "inflate+deflate": packing })) console.log(line(name, figures));
  console.log(`  ratio ${(ours.cpu / packing.cpu).toFixed(2)}`);
}

function benchCheck() {
  const times = { check: [], "bare start": [] };
  for (let i = 0; i < CHECKS; i++)
    for (const [name, args] of [
      ["check", [join(ROOT, "scripts", "check.mjs"), SAMPLE]],
      ["bare start", ["-e", "0"]],
    ]) {
      const start = performance.now();
      spawnSync(process.execPath, args, { stdio: "ignore" });
      times[name].push(performance.now() - start);
    }
  const [check, bare] = Object.values(times).map((all) => Math.min(...all));
  console.log(
    `check of 48 people, whole process: ${check.toFixed(0)} ms; Node that does nothing ${bare.toFixed(0)} ms; ratio ${(check / bare).toFixed(1)}`,
  );
}

export async function benchFiles() {
  ensureCompared();
  const folder = mkdtempSync(join(tmpdir(), "jc-bench-"));
  try {
    await bundle("ours", "./bench/files/ours.mjs", folder);
    await bundle("writing", "./bench/files/writing.ts", folder);
    benchWriting(folder);
    benchMarks(folder);
    for (const [rows, runs] of SIZES) benchReading(folder, rows, runs);
    benchCheck();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
