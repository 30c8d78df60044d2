/**
 * The command line of `check`. Wrong use is data, so that the caller can word it and leave with status 64.
 */
import { parseArgs } from "node:util";
import { isDay, parseIso, type Day } from "../src/core/calendar";
import { FIELD, FIELDS, labelOf, type ColumnField } from "../src/fields";
import { readAnswer } from "../src/roster/answer";
import type { SheetFact } from "../src/roster/sheet-facts";
import { factValue } from "../src/rules/words/values";
import type { Settings } from "../src/rules/settings/settings";
import type { Misuse } from "./misuse";

export interface Options {
  readonly files: readonly string[];
  /** The sheets that are to be checked; null for all. */
  readonly sheets: readonly string[] | null;
  readonly asOf: Day | null;
  readonly assumed: readonly SheetFact[];
  readonly json: boolean;
  /** 1-based row to explain. */
  readonly explain: number | null;
  /** A settings file, to come before the settings that the workbooks keep. */
  readonly settings: string | null;
  /** A folder that gets a marked copy of each workbook. */
  readonly out: string | null;
  /** Are the people of all files looked at together? */
  readonly together: boolean;
  /** Into what the result is split besides. */
  readonly split?: "unit" | null;
  /** An earlier version of the roster. */
  readonly compare?: string | null;
  /** What a blank says in columns filled only for those whom they concern; null: what the settings say. */
  readonly blank: Settings["blankMeans"] | null;
}

export type Parsed = { readonly ok: true; readonly options: Options } | { readonly ok: false; readonly misuse: Misuse };

const misuse = (what: Misuse): Parsed => ({ ok: false, misuse: what });

const DEFINITIONS = {
  sheet: { type: "string", multiple: true },
  "as-of": { type: "string" },
  assume: { type: "string", multiple: true },
  json: { type: "boolean" },
  together: { type: "boolean" },
  explain: { type: "string" },
  settings: { type: "string" },
  blank: { type: "string" },
  out: { type: "string" },
  split: { type: "string" },
  compare: { type: "string" },
} as const;

/** Those that stand by themselves. */
const FLAGS: ReadonlySet<string> = new Set(["json", "together"]);
/** Those of which there may be several; of any other two nobody would know which is meant. */
const SEVERAL: ReadonlySet<string> = new Set(["sheet", "assume"]);

export function parseOptions(args: readonly string[]): Parsed {
  const { tokens, positionals, values } = parseArgs({
    args: [...args],
    options: DEFINITIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!Object.hasOwn(DEFINITIONS, token.name)) return misuse({ kind: "unknown-option", option: token.rawName });
    if (FLAGS.has(token.name) && token.value !== undefined)
      return misuse({ kind: "value-not-wanted", option: token.rawName });
    if (!FLAGS.has(token.name) && (token.value === undefined || token.value === "" || token.value.startsWith("--")))
      return misuse({ kind: "value-missing", option: token.rawName });
    if (!FLAGS.has(token.name) && !SEVERAL.has(token.name) && given.has(token.name))
      return misuse({ kind: "given-twice", option: token.rawName });
    given.add(token.name);
  }
  // An empty name is a variable of a script that was not set: it does not mean the folder one stands in.
  if (positionals.length === 0 || positionals.includes("")) return misuse({ kind: "no-files" });
  const text = (name: "as-of" | "explain" | "settings" | "blank" | "out" | "split" | "compare"): string | null => {
    const value = values[name];
    return typeof value === "string" ? value : null;
  };
  const asOf = text("as-of");
  const day = asOf === null ? null : parseIso(asOf);
  if (asOf !== null && (day === null || !isDay(day))) return misuse({ kind: "not-a-date", value: asOf });
  const explain = text("explain");
  if (explain !== null && !/^[1-9]\d*$/u.test(explain)) return misuse({ kind: "not-a-row", value: explain });
  const blank = text("blank");
  if (blank !== null && blank !== "unknown" && blank !== "not-marked")
    return misuse({ kind: "not-a-blank", value: blank });
  const split = text("split");
  if (split !== null && split !== "unit") return misuse({ kind: "not-a-split", value: split });
  if (split !== null && text("out") === null) return misuse({ kind: "split-without-out" });
  const assumed: SheetFact[] = [];
  for (const said of Array.isArray(values.assume) ? values.assume : []) {
    const fact = assumption(String(said));
    if ("kind" in fact) return misuse(fact);
    const before = assumed.find((one) => one.field === fact.field);
    if (before === undefined) assumed.push(fact);
    else if (factValue(before.field, before.reading) !== factValue(fact.field, fact.reading))
      return misuse({ kind: "assume-twice", field: labelOf(fact.field) });
  }
  return {
    ok: true,
    options: {
      files: positionals,
      sheets: Array.isArray(values.sheet) ? values.sheet.map(String) : null,
      asOf: day !== null && isDay(day) ? day : null,
      assumed,
      json: values.json === true,
      together: values.together === true,
      explain: explain === null ? null : Number(explain),
      settings: text("settings"),
      out: text("out"),
      split,
      compare: text("compare"),
      blank,
    },
  };
}

/** What nobody shares with the whole sheet: said of all of them it would be somebody else's of all but one. */
const OF_ONE_PERSON: ReadonlySet<ColumnField> = new Set([
  "name",
  "idNumber",
  "birthDate",
  "workHistory",
  "rejectionReason",
  "remarks",
]);

/** Columns of which there is one for each year or subject are filled person by person as well. */
const isOfOnePerson = (field: ColumnField): boolean => {
  const { kind } = FIELD[field];
  return OF_ONE_PERSON.has(field) || kind === "yearly" || kind === "marks";
};

/** By its id, by what it is called, or by what stands above its column. */
const fieldNamed = (name: string): ColumnField | undefined =>
  (FIELDS.find(({ id }) => id === name || labelOf(id) === name) ?? FIELDS.find((one) => one.headers.includes(name)))
    ?.id;

/** `applyType=基层` */
function assumption(given: string): SheetFact | Misuse {
  const split = given.indexOf("=");
  const name = given.slice(0, split).trim();
  const value = given.slice(split + 1).trim();
  if (split <= 0 || value === "") return { kind: "assume-form", value: given };
  const field = fieldNamed(name);
  if (field !== undefined && isOfOnePerson(field)) return { kind: "assume-own", field: labelOf(field) };
  const reading = field === undefined ? null : readAnswer(field, value);
  if (field === undefined || reading === null)
    return {
      kind: "assume-field",
      field: name,
      fields: FIELDS.flatMap(({ id }) => (readAnswer(id, "") === null || isOfOnePerson(id) ? [] : labelOf(id))),
    };
  if (reading.state === "blank" || reading.state === "unreadable" || reading.state === "absent")
    return { kind: "assume-value", field: name, value, hint: hintOf(field) };
  return { field, reading, from: "assume", cell: null };
}

function hintOf(field: ColumnField): string | null {
  const one = FIELD[field];
  return one.kind === "shown" ? null : one.hint;
}
