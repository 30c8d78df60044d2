/**
 * `npm run bench -- files`: what it costs to read a workbook into rows of cells, beside exceljs, SheetJS and inflating
 * alone, and what a check of a roster costs as a whole process. Every figure is of a process of its own, the quickest
 * of some runs: what counts is the ratio within one run.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, run } from "../scripts/setup.mjs";
import { bundle } from "./bundle.mjs";
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

function ensureComparisons() {
  if (existsSync(join(BENCH, "node_modules", "xlsx"))) return;
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: BENCH });
}

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

const line = (name, { ms, cpu, mb }) =>
  `  ${name.padEnd(16)} ${ms.toFixed(0).padStart(6)} ms  ${cpu.toFixed(0).padStart(6)} ms CPU  ${mb.toFixed(0).padStart(5)} MB`;

function benchReading(folder, rows, runs) {
  const file = join(folder, `${rows}.xlsx`);
  writeWorkbook(file, rows, COLUMNS);
  const other = join(BENCH, "files", "others.mjs");
  const ours = measured(join(folder, "ours.cjs"), [file], runs);
  const exceljs = measured(other, ["exceljs", file], runs);
  const sheetjs = measured(other, ["xlsx", file], runs);
  const inflate = measured(other, ["inflate", file], runs);
  console.log(`${rows} × ${COLUMNS} cells (${(statSync(file).size / 2 ** 20).toFixed(1)} MB):`);
  for (const [name, figures] of Object.entries({ ours, exceljs, "xlsx 0.18.5": sheetjs, "inflate alone": inflate }))
    console.log(line(name, figures));
  if (new Set([ours, exceljs, sheetjs].map(({ cells }) => cells)).size > 1)
    console.log(`  cells read: ours ${ours.cells}, exceljs ${exceljs.cells}, xlsx ${sheetjs.cells}`);
  const ratio = ({ cpu }) => (ours.cpu / cpu).toFixed(2);
  console.log(`  ratio to exceljs ${ratio(exceljs)}, to xlsx ${ratio(sheetjs)}, to inflate alone ${ratio(inflate)}`);
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
  ensureComparisons();
  const folder = mkdtempSync(join(tmpdir(), "jc-bench-"));
  try {
    await bundle("ours", "./bench/files/ours.mjs", folder);
    for (const [rows, runs] of SIZES) benchReading(folder, rows, runs);
    benchCheck();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
