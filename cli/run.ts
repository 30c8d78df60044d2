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
import { JSON_VERSION } from "./as-json";
import { failed, readFileToCheck, type FileRead } from "./check-file";
import { asNamed, checkInput, earlierVersion, madeAndSaid, whyPassedOver, type AtHand, type Task } from "./check-input";
import { removeHalfFiles } from "./half-files";
import { inputsNamed, type Input, type Named, type NothingNamed } from "./inputs";
import { misuseWords, type Misuse, type PeopleAt } from "./misuse";
import { parseOptions } from "./options";
import { passedOverOutcome, type FileOutcome, type Tally } from "./outcome";
import { doubtfulWords, mayHoldRosters, passedOverJson, passedOverWords, type PassedOver } from "./passed-over";
import { Progress } from "./progress";
import { readSettingsFile } from "./settings-file";
import { summaryOf, summaryText } from "./summary";
import { judgeTogether } from "./together";
import { fileTroubleWords } from "./troubles";
import { outcomesByWorkers, WORTH_WORKERS } from "./workers";

const NOTHING_TO_DO = 0;
const SOMETHING_TO_DO = 1;
const FILE_TROUBLE = 2;
const WRONG_USE = 64;

const USAGE = `用法：npm run -s check -- 文件或文件夹… [选项]
  --sheet 名称          只检查这张工作表，可多次
  --as-of 2020-12-31    计算截止日
  --assume 字段=值      整表的信息，可多次，如 applyType=基层、unitLevel=乡镇
  --explain 行号        逐项说明这一行
  --settings 文件.json  用这份设置，不用工作簿里保存的
  --blank unknown       只给有关的人填的列（如另一类职称、急需）空白时逐人待核，不按“无”看待
  --out 文件夹          每个工作簿另写一份到这里：有问题的格子加底色，多一张“审核结果”；不改原文件，不覆盖已有的
  --split unit          与 --out 一起用：有需要更正的单位各另写一个工作簿，可发回单位
  --compare 文件        与较早的一版比较：新增、减少的人，变化的内容，结论的变化
  --together            几个文件的人放在一起比对：同一年度报两类、重复申报、岗位数跨文件看
  --json                输出 JSON
  --help                显示这段说明`;

/** Where the words go, and from where files are named. */
export interface Terminal {
  readonly cwd: string;
  /** Columns of the screen; 0: not a screen. */
  readonly width: number;
  /** Columns of the screen on which troubles are said, and how far a check has come; 0: not a screen. */
  readonly errWidth?: number;
  out(text: string): void;
  err(text: string): void;
}

/** What a check can do besides, where it is a process of its own. */
export interface Means {
  /** Reads the binary formats, in a better place than here. */
  readonly readBinary?: BinaryReader;
  /** What a worker runs to check some of the files. */
  readonly program?: string;
}

/** @returns the exit status */
export async function check(args: readonly string[], terminal: Terminal, means: Means = {}): Promise<number> {
  if (args.includes("--help")) {
    terminal.out(`${USAGE}\n`);
    return NOTHING_TO_DO;
  }
  const parsed = parseOptions(args);
  if (!parsed.ok) return wrongUse(parsed.misuse, terminal);
  const { options } = parsed;
  const { cwd, width } = terminal;
  const settings = options.settings === null ? null : await readSettingsFile(options.settings, cwd);
  if (settings !== null && !settings.ok) return wrongUse(settings.misuse, terminal);
  const now = new Date();
  const timing: Timing = { asOf: options.asOf, today: day(now.getFullYear(), now.getMonth() + 1, now.getDate()) };
  if (options.compare != null && options.together) return wrongUse({ kind: "compare-together" }, terminal);
  const earlier = await earlierVersion({ options, timing, given: settings?.settings ?? null, cwd }, means.readBinary);
  if (earlier !== null && earlier.trouble !== null)
    return wrongUse({ kind: "compare-unread", file: earlier.file, why: fileTroubleWords(earlier.trouble) }, terminal);
  const named = await inputsNamed(options.files, cwd, options.out);
  const { inputs } = named;
  if (earlier !== null && inputs.length > 1)
    return wrongUse({ kind: "compare-several", files: inputs.length }, terminal);
  if (options.out !== null) removeHalfFiles(resolve(cwd, options.out));
  const task: Task = { options, timing, given: settings?.settings ?? null, width, cwd };
  // Whether anybody has the row that is to be explained is known at the end: one that nobody has is not to be searched
  // for in all that is said of the others. What was written besides is said all the same.
  const held = options.explain === null || options.out !== null ? null : new Held(terminal);
  const total = await say(outcomesOf(inputs, task, { ...means, earlier }), named, options.json, held ?? terminal);
  if (options.explain !== null && total.rosters > 0 && !total.hasRow) {
    terminal.err(`${misuseWords({ kind: "no-such-row", row: options.explain, people: total.people })}\n`);
    return WRONG_USE;
  }
  held?.release();
  if (total.hasTrouble || total.files === 0) return FILE_TROUBLE;
  return total.needsWork ? SOMETHING_TO_DO : NOTHING_TO_DO;
}

/** Keeps what is said on stdout back. */
class Held implements Terminal {
  private readonly kept: string[] = [];
  readonly cwd: string;
  readonly width: number;
  readonly errWidth: number;

  constructor(private readonly terminal: Terminal) {
    this.cwd = terminal.cwd;
    this.width = terminal.width;
    this.errWidth = terminal.errWidth ?? 0;
  }

  out(text: string): void {
    this.kept.push(text);
  }

  err(text: string): void {
    this.terminal.err(text);
  }

  release(): void {
    for (const text of this.kept) this.terminal.out(text);
  }
}

type Asked = Input | NothingNamed;

/** In the order of the files. Only one that is checked alone is compared with an earlier version. */
async function* outcomesOf(
  inputs: readonly Asked[],
  task: Task,
  { program, ...atHand }: Means & AtHand,
): AsyncGenerator<FileOutcome> {
  if (task.options.together) yield* outcomesTogether(inputs, task, atHand.readBinary);
  else if (program !== undefined && inputs.length >= WORTH_WORKERS) yield* outcomesByWorkers(program, inputs, task);
  else for (const input of inputs) yield checkInput(input, task, atHand);
}

/** Nobody can be judged before everybody is read. */
async function* outcomesTogether(
  inputs: readonly Asked[],
  task: Task,
  readBinary: BinaryReader | undefined,
): AsyncGenerator<FileOutcome> {
  const reading = { ...task, readBinary };
  const files: FileRead[] = [];
  for (const input of inputs) {
    if ("trouble" in input) {
      files.push(failed(input.file, input.trouble));
      continue;
    }
    const file = asNamed(await readFileToCheck(input.path, reading), input);
    const passedOver = whyPassedOver(file, input);
    if (passedOver === null) files.push(file);
    else yield passedOverOutcome({ file: file.file }, passedOver);
  }
  for (const result of judgeTogether(files, task.timing)) {
    yield await madeAndSaid(result, task, null);
  }
}

interface Total {
  /** That were checked, or were to be. */
  readonly files: number;
  readonly hasTrouble: boolean;
  readonly needsWork: boolean;
  readonly hasRow: boolean;
  readonly rosters: number;
  readonly people: readonly PeopleAt[];
}

/** Says each outcome when it is there; what was said of a file is not kept. */
async function say(
  outcomes: AsyncIterable<FileOutcome>,
  named: Named,
  isJson: boolean,
  terminal: Terminal,
): Promise<Total> {
  const line = { columns: terminal.errWidth ?? 0, write: (text: string) => terminal.err(text) };
  const progress = new Progress(line, named.inputs.length);
  const total = { hasTrouble: mayHoldRosters(named.passedOver), needsWork: false, hasRow: false, rosters: 0 };
  const tallies: Tally[] = [];
  const people: PeopleAt[] = [];
  const passedOver = [...named.passedOver];
  let done = 0;
  if (isJson) terminal.out(`{\n  "version": ${JSON_VERSION},\n  "files": [`);
  progress.show(0);
  for await (const outcome of outcomes) {
    progress.clear();
    if (outcome.passedOver !== undefined) passedOver.push(outcome.passedOver);
    else {
      const { out, err, tally, hasTrouble, needsWork, hasRow } = outcome;
      if (err !== "") terminal.err(forTerminal(err));
      if (isJson) terminal.out(`${tallies.length === 0 ? "" : ","}\n${indented(out, 4)}`);
      else if (out !== "") terminal.out(forTerminal(out));
      tallies.push(tally);
      total.hasTrouble ||= hasTrouble;
      total.needsWork ||= needsWork;
      total.hasRow ||= hasRow;
      people.push(...outcome.people);
      total.rosters += tally.rosters;
    }
    progress.show(++done);
  }
  progress.clear();
  for (const words of [...passedOverWords(passedOver), ...doubtfulWords(named.doubtful)])
    terminal.err(forTerminal(`${words}\n`));
  if (isJson) terminal.out(jsonEnd(tallies, passedOver, named.isMany));
  else if (tallies.length > 1) terminal.out(`\n${summaryText(tallies)}`);
  return { ...total, files: tallies.length, people };
}

/** One file that was named has no summary: it is all said of the file. */
function jsonEnd(tallies: readonly Tally[], passedOver: readonly PassedOver[], isMany: boolean): string {
  const files = tallies.length === 0 ? "]" : "\n  ]";
  if (tallies.length < 2 && !isMany) return `${files}\n}\n`;
  const summary = { ...summaryOf(tallies), passedOver: passedOverJson(passedOver) };
  return `${files},\n  "summary": ${indented(JSON.stringify(summary, null, 2), 2).trimStart()}\n}\n`;
}

/** What cells and names hold is not to steer the terminal, nor to turn its text around. */
const forTerminal = (text: string): string => text.replace(STEERING, "");

/** Control characters but for tab and line break, and signs that change the direction of text. */
const STEERING = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** JSON has no line break within a text. */
const indented = (json: string, by: number): string => json.replace(/^/gmu, " ".repeat(by));

function wrongUse(misuse: Misuse, terminal: Terminal): number {
  terminal.err(`${misuseWords(misuse)}\n\n${USAGE}\n`);
  return WRONG_USE;
}
