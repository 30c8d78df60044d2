/** A check that is killed while it writes: what it leaves is taken away by the next one, and never that of another. */
import { spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { removeHalfFiles } from "../../cli/half-files";
import { runCheck } from "../support/run-check";
import { workbookBytes } from "../support/workbooks";

let folder = "";
let writer = "";
beforeAll(() => {
  writer = join(mkdtempSync(join(tmpdir(), "jc-writer-")), "write.cjs");
  buildSync({
    stdin: {
      contents: `import { writeBeside } from "./cli/write-beside";
        const [, , folder, megabytes] = process.argv;
        void writeBeside(folder, "名.xlsx", new Uint8Array(Number(megabytes) * 1_048_576));`,
      resolveDir: resolve("."),
      loader: "ts",
    },
    ...{ bundle: true, platform: "node", outfile: writer, logLevel: "error" },
  });
});
afterAll(() => rmSync(resolve(writer, ".."), { recursive: true }));
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "jc-half-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const MEGABYTES = 256;
const out = (): string => join(folder, "out");
const standing = (): readonly string[] => (existsSync(out()) ? readdirSync(out()) : []);
const halves = (): readonly string[] => standing().filter((name) => name.endsWith(".part"));

/** Begins to write, is sent the signal when its half file is seen. @returns how it ended */
async function killed(signal: NodeJS.Signals): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [writer, out(), String(MEGABYTES)]);
  const ended = endOf(child);
  for (let isOver = false; halves().length === 0 && !isOver;)
    isOver = await Promise.race([ended.then(() => true), new Promise<false>((go) => setTimeout(go, 1, false))]);
  child.kill(signal);
  return await ended;
}

const endOf = (child: ChildProcess): Promise<NodeJS.Signals | null> =>
  new Promise((end) => child.on("exit", (_status, signal) => end(signal)));

test.each<NodeJS.Signals>(["SIGTERM", "SIGINT", "SIGHUP"])(
  "%s while it writes: the file is there as a whole and nothing else, then it is obeyed",
  async (signal) => {
    expect(await killed(signal)).toBe(signal);
    expect(standing()).toEqual(["名.xlsx"]);
  },
);

test("killed without being asked it leaves half a file, which the next check takes away", async () => {
  expect(await killed("SIGKILL")).toBe("SIGKILL");
  expect(halves()).toHaveLength(1);
  const rows = [
    ["姓名", "单位", "单位性质", "申报职称", "申报年度"],
    ["王小明", "某镇中学", "乡镇", "基层一级教师", "2020"],
  ];
  writeFileSync(join(folder, "名.xlsx"), await workbookBytes({ 花名册: rows }));
  await runCheck(folder, ["名.xlsx", "--out", "out"]);
  expect(standing()).toEqual(["名.xlsx"]);
});

const here = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
const elsewhere = here === "00000000" ? "00000001" : "00000000";
/** Higher than systems number their processes. */
const NOBODY = 4_194_305;

test.each<readonly [string, string, number, boolean]>([
  ["of a process that is no more", `.jc-${here}-${NOBODY}-0.part`, 0, false],
  ["of a process with this one's number", `.jc-${here}-${process.pid}-2.part`, 0, false],
  ["of one that is running, beside it", `.jc-${here}-${process.ppid}-0.part`, 0, true],
  ["of another computer, an hour ago", `.jc-${elsewhere}-${NOBODY}-0.part`, 1, true],
  ["of another computer, of the day before", `.jc-${elsewhere}-${NOBODY}-0.part`, 25, false],
  ["somebody else's, whatever it is", "名.xlsx.part", 25, true],
])("a half file %s", (_whose, name, hoursAgo, stays) => {
  mkdirSync(out());
  const path = join(out(), name);
  writeFileSync(path, "");
  const then = Date.now() / 1_000 - hoursAgo * 3_600;
  utimesSync(path, then, then);
  removeHalfFiles(out());
  expect(existsSync(path)).toBe(stays);
});

test("one that may not be removed, or a folder that there is not, is no reason not to check", () => {
  removeHalfFiles(join(folder, "none"));
  mkdirSync(join(out(), `.jc-${here}-${NOBODY}-0.part`), { recursive: true });
  removeHalfFiles(out());
  expect(halves()).toHaveLength(1);
});
