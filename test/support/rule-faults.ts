/** What a rule or a route lacks, in sentences: whoever adds one is told what was forgotten, and where it belongs. */
import type { Rulebook } from "../../src/rules/rulebook";
import { fileOf, ROOMS, type RuleFolder } from "./rule-folders";

/** A level given by examination asks for the result, never a “no”; a failed appraisal is one by the settings only. */
const NEVER: Readonly<Record<string, string>> = { "examined-level": "not-met", appraisal: "not-met" };

/** JC.EXCHANGE asks it of who holds no 基层 title and answers FALSE; along the route another reason comes first. */
const NOT_ALONG_THE_ROUTE = "exchange-no-grassroots";

export function faultsOf(folders: readonly RuleFolder[], rulebook: Rulebook): readonly string[] {
  const listed = new Map<string, string>(
    Object.entries<readonly { readonly id: string }[]>({ ...rulebook }).flatMap(([list, rules]) =>
      rules.map(({ id }): [string, string] => [id, list]),
    ),
  );
  const named = new Set<string>(folders.map(({ id }) => id));
  return [
    ...folders.flatMap((folder) => faultsIn(folder, listed.get(folder.id))),
    ...[...listed.keys()]
      .filter((id) => !named.has(id))
      .map((id) => `“${id}” is in the rulebook, but no folder of ${ROOMS.join(", ")} goes by it.`),
    ...undecided(rulebook),
  ];
}

/** @param list of the rulebook, on which the folder's rule stands */
function faultsIn(folder: RuleFolder, list: string | undefined): readonly string[] {
  const { path, room, id, rule, says, cases } = folder;
  const kind = room === "routes" ? "route" : "rule";
  const faults: string[] = [];
  if (rule === null) faults.push(`${path}/${fileOf(room)} exports no ${kind} whose id is “${id}”.`);
  else if (list !== room) faults.push(`${path} is not in the rulebook's list “${room}”: give it its line there.`);
  if (says === null) faults.push(`${path} has no words.ts that exports “words”: what “${id}” says, in words.`);
  // The normal way asks for nothing of its own.
  if (id === "normal") return faults;
  if (cases === null) faults.push(`${path} has no cases.ts that exports “cases”: write the cases of “${id}” there.`);
  else faults.push(...gapsIn(folder).map((gap) => `${path}/cases.ts has ${gap}.`));
  return faults;
}

/** What no case of a folder shows. */
function gapsIn({ room, id, says, cases }: RuleFolder): readonly string[] {
  const said = new Set(
    (cases ?? []).flatMap(({ reason }) => reason.split(" + ")).map((kind) => kind.replace(/^~/u, "")),
  );
  const outcomes = new Set((cases ?? []).map(({ outcome }) => outcome));
  const decides = room === "requirements" || room === "across" || room === "routes";
  const needed = decides && id !== "duplicate-row" ? (["met", "not-met", "cannot-tell"] as const) : [];
  return [
    ...(says ?? [])
      .filter((kind) => !said.has(kind) && kind !== NOT_ALONG_THE_ROUTE)
      .map((kind) => `no case for the reason “${kind}”`),
    ...needed
      .filter((outcome) => outcome !== NEVER[id] && !outcomes.has(outcome))
      .map((outcome) => `no case that is “${outcome}”`),
    ...(said.has("") ? [] : ["no case in which nothing is said"]),
    ...([...said].some((kind) => kind !== "") ? [] : ["no case in which something is said"]),
  ];
}

/** The compiler asks for these as well; here they have a name. */
const undecided = ({ requirements, across, routes }: Rulebook): readonly string[] =>
  [...requirements, ...across]
    .filter((one) => "routes" in one && one.routes !== "never")
    .flatMap((requirement) =>
      routes
        .filter(({ decisions }) => !Object.hasOwn(decisions, requirement.id))
        .map(
          ({ id }) =>
            `src/rules/routes/${id}/route.ts decides nothing on “${requirement.id}”: does it stand, or is it waived?`,
        ),
    );
