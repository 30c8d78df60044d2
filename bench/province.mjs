/**
 * `npm run bench -- province`: what a check of a province's files costs (docs/scale.md). 200 files of 5,000 people, or
 * JC_FILES and JC_PEOPLE. The whole process is watched from outside: its time on the processors, its memory at most.
 */
import { spawn } from "node:child_process";
import { clearInterval, setInterval } from "node:timers";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, run } from "../scripts/setup.mjs";
import { bundle } from "./bundle.mjs";

const FILES = Number(process.env.JC_FILES ?? 200);
const PEOPLE = Number(process.env.JC_PEOPLE ?? 5_000);
const LOOK_MS = 200;
const TICKS_PER_SECOND = 100;
/** Places in /proc/PID/stat after the name of the program. */
const [USER, SYSTEM] = [11, 12];

/** What the kernel tells of a process, where it does (Linux). */
function costs(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [, peak] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    const cpu = (Number(fields[USER]) + Number(fields[SYSTEM])) / TICKS_PER_SECOND;
    return { cpu, mb: Number(peak ?? 0) / 1024 };
  } catch {
    return null;
  }
}

function watched(args) {
  const start = performance.now();
  const child = spawn(process.execPath, [join(ROOT, "dist", "check.cjs"), ...args], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  let last = { cpu: 0, mb: 0 };
  const look = () => {
    const now = costs(child.pid);
    // A process that has just ended has no memory any more.
    if (now !== null) last = { cpu: now.cpu, mb: Math.max(last.mb, now.mb) };
  };
  const timer = setInterval(look, LOOK_MS);
  return new Promise((resolve) => {
    child.once("exit", (status) => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - start) / 1000, status, ...last });
    });
  });
}

export async function benchProvince() {
  const folder = mkdtempSync(join(tmpdir(), "jc-bench-"));
  try {
    await bundle("write", "./bench/province/write.ts", folder);
    const files = join(folder, "files");
    run("mkdir", [files]);
    run(process.execPath, [join(folder, "write.cjs"), files, String(FILES), String(PEOPLE)], { shell: false });
    const { seconds, status, cpu, mb } = await watched([files]);
    console.log(
      [
        `${FILES} files of ${PEOPLE} people, ${availableParallelism()} cores, exit status ${status}:`,
        `${seconds.toFixed(0)} s, ${((FILES / seconds) * 60).toFixed(0)} files a minute, ${((FILES * PEOPLE) / seconds).toFixed(0)} people a second;`,
        `${((cpu * 1e6) / FILES / PEOPLE).toFixed(0)} µs of processor a person; ${mb.toFixed(0)} MB at most, all workers together`,
      ].join(" "),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
