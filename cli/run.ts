/**
 * `check`: the same check as in Excel, over xlsx files. Text or JSON on stdout, trouble on stderr.
 *
 * Exit status: 0 nothing to do; 1 some row is ineligible or undetermined, or has a violation; 2 a file could not be
 * read, or its copy not be written (the others still are); 64 wrong use.
 */
import { resolve } from "node:path";
import { day } from "../src/core/calendar";
import type { Timing } from "../src/rules/engine/dates";
import type { BinaryReader } from "../xlsx/binary/read-binary-workbook";
import { storedSettingsWords } from "../src/rules/settings/words";
import { misuseWords, type Misuse } from "./misuse";
import { fileTroubleWords, NEWER_STATE } from "./troubles";
import { UNREAD_STATE } from "../src/roster/words";
import { resultsAsJson, type CheckedFile } from "./as-json";
import { remarkLine, resultAsText } from "./as-text";
import { checkFile, type FileResult, type JudgedRoster, type KeptTrouble } from "./check-file";
import { copyTroubleWords, copyWords, type CopyResult } from "./copies";
import { writeMarkedCopy } from "./marked-file";
import { parseOptions, type Options } from "./options";
import { readSettingsFile } from "./settings-file";

const NOTHING_TO_DO = 0;
const SOMETHING_TO_DO = 1;
const FILE_TROUBLE = 2;
const WRONG_USE = 64;

const USAGE = `用法：npm run -s check -- 文件… [选项]
  --sheet 名称          只检查这张工作表
  --as-of 2020-12-31    计算截止日
  --assume 字段=值      整表的信息，可多次，如 applyType=基层、unitLevel=乡镇
  --explain 行号        逐项说明这一行
  --settings 文件.json  用这份设置，不用工作簿里保存的
  --blank unknown       只给有关的人填的列（如另一类职称、急需）空白时逐人待核，不按“无”看待
  --out 文件夹          每个工作簿另写一份到这里：有问题的格子加底色，多一张“审核结果”；不改原文件，不覆盖已有的
  --json                输出 JSON
  --help                显示这段说明`;

/** Where the words go, and from where files are named. */
export interface Terminal {
  readonly cwd: string;
  /** Columns of the screen; 0: not a screen. */
  readonly width: number;
  out(text: string): void;
  err(text: string): void;
}

/**
 * @param readBinary reads the binary formats, in a better place than here
 * @returns the exit status
 */
export async function check(args: readonly string[], terminal: Terminal, readBinary?: BinaryReader): Promise<number> {
  if (args.includes("--help")) {
    terminal.out(`${USAGE}\n`);
    return NOTHING_TO_DO;
  }
  const parsed = parseOptions(args);
  if (!parsed.ok) return wrongUse(parsed.misuse, terminal);
  const { options } = parsed;
  const settings = options.settings === null ? null : await readSettingsFile(options.settings, terminal.cwd);
  if (settings !== null && !settings.ok) return wrongUse(settings.misuse, terminal);
  const now = new Date();
  const timing: Timing = { asOf: options.asOf, today: day(now.getFullYear(), now.getMonth() + 1, now.getDate()) };
  const results: CheckedFile[] = [];
  for (const file of options.files) {
    // Named as the person named it.
    const path = resolve(terminal.cwd, file);
    const result = { ...(await checkFile(path, options, timing, settings?.settings, readBinary)), file };
    const folder = options.out;
    const copy = folder === null ? null : await writeMarkedCopy(result, resolve(terminal.cwd, folder), timing);
    // The bytes of one file at a time are enough.
    results.push({ ...result, source: null, copy });
    say(result, copy, { ...options, timing }, terminal);
  }
  if (options.json) terminal.out(`${JSON.stringify(resultsAsJson(results, { ...options, timing }), null, 2)}\n`);
  const rosters = results.flatMap((result): readonly JudgedRoster[] => result.rosters);
  if (options.explain !== null && rosters.length > 0 && !hasRow(rosters, options.explain))
    return wrongUse({ kind: "no-such-row", row: options.explain }, terminal);
  return exitStatus(results, rosters);
}

function say(
  result: FileResult,
  copy: CopyResult | null,
  options: Pick<Options, "json" | "explain"> & { readonly timing: Timing },
  terminal: Terminal,
): void {
  const { file } = result;
  if (result.kept !== null) terminal.err(`${file}：${keptWords(result.kept)}\n`);
  if (result.trouble !== null)
    for (const line of [fileTroubleWords(result.trouble), ...result.remarks.map(remarkLine)])
      terminal.err(`${file}：${line}\n`);
  else if (!options.json) terminal.out(resultAsText(result, { ...options, width: terminal.width }));
  if (copy === null) return;
  if (!copy.ok) terminal.err(`${file}：${copyTroubleWords(copy.trouble)}\n`);
  else if (!options.json) terminal.out(`${copyWords(copy)}\n`);
}

const hasRow = (rosters: readonly JudgedRoster[], row: number): boolean =>
  rosters.some(({ roster }) => roster.applicants.some((applicant) => applicant.row === row));

function keptWords(kept: KeptTrouble): string {
  switch (kept.kind) {
    case "settings":
      return storedSettingsWords(kept.fault);
    case "newer-state":
      return NEWER_STATE;
    case "unread-state":
      return UNREAD_STATE;
  }
}

function wrongUse(misuse: Misuse, terminal: Terminal): number {
  terminal.err(`${misuseWords(misuse)}\n\n${USAGE}\n`);
  return WRONG_USE;
}

function exitStatus(results: readonly CheckedFile[], rosters: readonly JudgedRoster[]): number {
  if (results.some(({ trouble, copy }) => trouble !== null || copy?.ok === false)) return FILE_TROUBLE;
  const needsWork = rosters.some(({ assessments }) =>
    assessments.some(
      ({ verdict, findings }) =>
        verdict === "ineligible" ||
        verdict === "undetermined" ||
        findings.some(({ severity }) => severity === "violation"),
    ),
  );
  return needsWork ? SOMETHING_TO_DO : NOTHING_TO_DO;
}
