/** What came of one file, as it is said: plain data, so that a worker can send it. */
import { withoutIds } from "../src/core/hidden-ids";
import type { Verdict } from "../src/rules/ids";
import type { Timing } from "../src/rules/engine/dates";
import type { SentenceOf } from "../src/rules/words/sentences";
import { UNREAD_STATE } from "../src/roster/words";
import { storedSettingsWords } from "../src/rules/settings/words";
import { fileAsJson } from "./as-json";
import { remarkLine, resultAsText, type TextOptions } from "./as-text";
import type { FileResult, KeptTrouble } from "./check-file";
import { comparisonText, type Compared } from "./comparing";
import { copyTroubleWords, copyWords, type CopyResult } from "./copies";
import type { PeopleAt } from "./misuse";
import type { Options } from "./options";
import type { PassedOver } from "./passed-over";
import { fileTroubleWords, NEWER_STATE, type FileTrouble } from "./troubles";
import { hasUnwritten, unitFilesWords, unwrittenWords, type UnitFile } from "./unit-files";

/** What is counted of a file. */
export interface Tally {
  readonly file: string;
  readonly trouble: FileTrouble["code"] | null;
  readonly rosters: number;
  readonly people: Readonly<Record<Verdict, number>>;
}

export interface FileOutcome {
  /** Nothing else is said of it. */
  readonly passedOver?: PassedOver;
  /** For stdout: text for people, or the file's part of the JSON. */
  readonly out: string;
  readonly err: string;
  readonly tally: Tally;
  /** The file could not be read, or its copy not be written. */
  readonly hasTrouble: boolean;
  readonly needsWork: boolean;
  /** Has somebody the row that is to be explained? */
  readonly hasRow: boolean;
  readonly people: readonly PeopleAt[];
}

/** How a file's outcome is said. */
export interface Saying {
  readonly options: Pick<Options, "json" | "explain">;
  readonly timing: Timing;
  /** Columns of the screen; 0: not a screen. */
  readonly width: number;
  /** Where a copy tells the same. */
  readonly says?: SentenceOf;
}

/** What was made of it besides the copy. */
export interface Also {
  readonly units: readonly UnitFile[] | null;
  readonly compared: Compared | null;
}

const NOTHING: Also = { units: null, compared: null };

export function outcomeOf(
  result: FileResult,
  copy: CopyResult | null,
  saying: Saying,
  also: Also = NOTHING,
): FileOutcome {
  const { options, timing, width, says } = saying;
  const { file, rosters, trouble } = result;
  const said = { explain: options.explain, timing, ...(says === undefined ? {} : { says }) };
  return {
    out: options.json
      ? JSON.stringify(fileAsJson({ ...result, copy, ...also }, said), null, 2)
      : `${textOf(result, copy, { ...said, width })}${alsoText(result.file, also, timing)}`,
    err: [...troublesOf(result, copy), ...unwrittenWords(also.units ?? [])]
      .map((line) => `${withoutIds(file)}：${line}\n`)
      .join(""),
    tally: tallyOf(result),
    hasTrouble: trouble !== null || copy?.ok === false || hasUnwritten(also.units ?? []),
    needsWork: rosters.some(({ assessments }) =>
      assessments.some(
        ({ verdict, findings }) =>
          verdict === "ineligible" ||
          verdict === "undetermined" ||
          findings.some(({ severity }) => severity === "violation"),
      ),
    ),
    hasRow: rosters.some(({ roster }) => roster.applicants.some(({ row }) => row === options.explain)),
    people: rosters.flatMap(({ roster: { sheet, applicants } }) => {
      const [first, last] = [applicants[0], applicants.at(-1)];
      return first === undefined || last === undefined ? [] : [{ sheet, first: first.row, last: last.row }];
    }),
  };
}

/** Something of ours that lay in a folder. */
export const passedOverOutcome = ({ file }: Pick<FileResult, "file">, code: "own-list"): FileOutcome => ({
  passedOver: { file, code },
  tally: tallyOf({ file, trouble: null, rosters: [] }),
  ...{ out: "", err: "", hasTrouble: false, needsWork: false, hasRow: false, people: [] },
});

function textOf(result: FileResult, copy: CopyResult | null, said: TextOptions): string {
  const text = result.trouble === null ? resultAsText(result, said) : "";
  return copy?.ok === true ? `${text}${copyWords(copy)}\n` : text;
}

function alsoText(file: string, { units, compared }: Also, timing: Timing): string {
  const lines = [
    ...(compared === null ? [] : [comparisonText(compared, file, timing)]),
    ...(units === null ? [] : [unitFilesWords(units)]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function troublesOf({ kept, trouble, remarks }: FileResult, copy: CopyResult | null): readonly string[] {
  return [
    ...(kept === null ? [] : [keptWords(kept)]),
    ...(trouble === null ? [] : [fileTroubleWords(trouble), ...remarks.map(remarkLine)]),
    ...(copy?.ok === false ? [copyTroubleWords(copy.trouble)] : []),
  ];
}

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

function tallyOf({ file, trouble, rosters }: Pick<FileResult, "file" | "trouble" | "rosters">): Tally {
  const people = { eligible: 0, ineligible: 0, undetermined: 0, "not-applying": 0 };
  for (const { assessments } of rosters) for (const { verdict } of assessments) people[verdict]++;
  return { file: withoutIds(file), trouble: trouble?.code ?? null, rosters: rosters.length, people };
}
