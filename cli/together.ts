/**
 * `--together`: the rules across rows look at the people of all files at once. A person may stand in the roster of one
 * unit and again in another's; the sheet of posts may be a file of its own.
 *
 * Cells on a sheet of another file are named with it, as Excel does: `[乙镇.xlsx]花名册!B4`.
 */
import { basename } from "node:path";
import type { Position } from "../src/core/positions";
import type { Applicant } from "../src/rules/applicant";
import type { Assessment } from "../src/rules/engine/assessment";
import type { Timing } from "../src/rules/engine/dates";
import type { Condition } from "../src/rules/engine/explain";
import type { Note, Plan } from "../src/rules/engine/plan";
import { RosterWide } from "../src/rules/engine/roster-wide";
import type { Finding } from "../src/rules/finding";
import { postTableOf } from "../src/roster/posts-by-unit";
import { judgedFile, type Beside, type FileRead, type FileResult } from "./check-file";

/** Who stands where: every sheet has its file's name before it, so that two sheets 花名册 are two. */
export function judgeTogether(files: readonly FileRead[], timing: Timing): readonly FileResult[] {
  const named = namesOf(files);
  const posts = files.flatMap((file, i) =>
    file.trouble === null
      ? file.read.posts.map((entry) => ({ ...entry, cells: entry.cells.map(placedIn(named[i] ?? "")) }))
      : [],
  );
  const across = new RosterWide(posts.length === 0 ? null : postTableOf(posts), timing);
  const people = new Map<Applicant, Applicant>();
  files.forEach((file, i) => {
    if (file.trouble !== null) return;
    const placed = placedIn(named[i] ?? "");
    for (const { roster, plan } of file.read.planned)
      for (const applicant of roster.applicants) {
        const one = { ...applicant, cells: cellsPlaced(applicant, placed) };
        people.set(applicant, one);
        across.add({ sheet: `${named[i] ?? ""}${roster.sheet}`, applicant: one, plan });
      }
  });
  return files.map((file, i) => judgedFile(file, timing, () => new FromFile(across, people, named[i] ?? "")));
}

/** `[甲镇.xlsx]`; of files of one name in several folders the path as it was given. */
function namesOf(files: readonly FileRead[]): readonly string[] {
  const bases = files.map(({ file }) => basename(file));
  return files.map(
    ({ file }, i) =>
      `[${bases.indexOf(bases[i] ?? "") === bases.lastIndexOf(bases[i] ?? "") ? (bases[i] ?? "") : file}]`,
  );
}

const placedIn =
  (name: string) =>
  (cell: Position): Position => ({ ...cell, sheet: `${name}${cell.sheet}` });

const cellsPlaced =
  ({ cells }: Applicant, placed: (cell: Position) => Position): Applicant["cells"] =>
  (field, column) =>
    cells(field, column).map(placed);

/** The people of all files, as one of the files speaks of them: its own sheets go by their own names. */
class FromFile implements Beside {
  constructor(
    private readonly across: RosterWide,
    private readonly people: ReadonlyMap<Applicant, Applicant>,
    private readonly name: string,
  ) {}

  judge(applicant: Applicant): readonly Finding[] {
    return this.across.judge(this.knownAs(applicant)).map(this.spoken);
  }

  advised(applicant: Applicant, assessment: Assessment): Assessment {
    return this.across.advised(applicant, assessment, this.knownAs(applicant));
  }

  notes(plan: Plan): readonly Note[] {
    return this.across.notes(plan);
  }

  explain(applicant: Applicant): readonly Condition[] {
    return this.across.explain(this.knownAs(applicant)).map((condition) => ({
      ...condition,
      cells: condition.cells.map(this.own),
      findings: condition.findings.map(this.spoken),
    }));
  }

  private knownAs(applicant: Applicant): Applicant {
    return this.people.get(applicant) ?? applicant;
  }

  private readonly spoken = (finding: Finding): Finding => ({ ...finding, cells: finding.cells.map(this.own) });

  private readonly own = (cell: Position): Position =>
    cell.sheet.startsWith(this.name) ? { ...cell, sheet: cell.sheet.slice(this.name.length) } : cell;
}
