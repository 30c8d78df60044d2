/** One row as the rules read it: the plain way. Where it is explained, explain.ts puts a recorder in between. */
import type { Applicant } from "../applicant";
import type { FactId, Facts, FieldId } from "../../fields";
import { copyOf } from "../../fields/begun-facts";
import { figure, type FigureId } from "../figures/figures";
import type { Finding } from "../finding";
import type { RouteId, Verdict } from "../ids";
import { routeNamed } from "../routes/claim";
import type { Route } from "../routes/route";
import type { Dates, Instead, RuleContext, Seen } from "../rule";
import { verdictOf } from "./verdict";

/** Before anything is found. */
export const NOTHING_SEEN: Seen = Object.freeze({
  findings: Object.freeze([]),
  verdict: () => "eligible" as const,
  direct: Object.freeze([]),
  route: null,
});

/** What has been found so far, which the records and oversight may look at. */
export class SeenSoFar implements Seen {
  constructor(
    private readonly holdsApplications: boolean,
    readonly direct: readonly RouteId[],
    readonly route: RouteId | null,
    public findings: readonly Finding[],
  ) {}

  verdict(): Verdict {
    return this.holdsApplications ? verdictOf(this.findings) : "not-applying";
  }
}

/** What was worked out of a context: a handful of things, found by looking through them. */
interface Known {
  readonly of: RuleContext;
  readonly names: unknown[];
  readonly values: unknown[];
}

/** The facts with others in their places. */
function instead(own: Facts, taken: Instead): Facts {
  const facts = copyOf(own);
  for (const fact in taken) {
    const from = taken[fact as FactId];
    if (from !== undefined) facts[fact] = typeof from === "string" ? own[from] : from;
  }
  return facts as unknown as Facts;
}

export class RowContext implements RuleContext {
  readonly row: Applicant["row"];
  readonly facts: Applicant["facts"];
  readonly trainingHours: Applicant["trainingHours"];
  readonly appraisals: Applicant["appraisals"];
  readonly examScores: Applicant["examScores"];
  readonly passMarks: Applicant["passMarks"];
  readonly troubled: Applicant["troubled"];
  readonly sheet: Applicant["sheet"];
  readonly originOf: (field: FieldId) => FieldId;
  readonly cells: Applicant["cells"];
  /** Of this very context: one that sees the row otherwise inherits it, and works out its own. */
  private known: Known | null = null;

  /**
   * @param routes those a claim can name
   * @param facts the applicant's, unless something is supposed
   */
  constructor(
    applicant: Applicant,
    public on: Dates,
    private readonly routes: readonly Route[],
    public seen: Seen = NOTHING_SEEN,
    facts: Applicant["facts"] = applicant.facts,
    originOf: Applicant["originOf"] = applicant.originOf,
  ) {
    this.row = applicant.row;
    this.facts = facts;
    this.trainingHours = applicant.trainingHours;
    this.appraisals = applicant.appraisals;
    this.examScores = applicant.examScores;
    this.passMarks = applicant.passMarks;
    this.troubled = applicant.troubled;
    this.sheet = applicant.sheet;
    this.originOf = originOf;
    this.cells = applicant.cells;
  }

  figure(id: FigureId): number {
    return figure(id, this.on.asOf, this.sheet.settings.figures);
  }

  route(id: RouteId): Route {
    return routeNamed(this.routes, id);
  }

  /** The same row on another day. */
  moveTo(on: Dates): void {
    this.on = on;
    this.known = null;
  }

  /** The same row, were it to claim that route. */
  claiming(route: Applicant["facts"]["route"]): RowContext {
    return new RowContext(this, this.on, this.routes, NOTHING_SEEN, instead(this.facts, { route }));
  }

  seenAs(taken: Instead): RowContext {
    const { originOf } = this;
    return new RowContext(this, this.on, this.routes, this.seen, instead(this.facts, taken), (field) => {
      const from = taken[field];
      return originOf(typeof from === "string" ? from : field);
    });
  }

  once<T>(workedOut: (context: RuleContext) => T): T {
    if (this.known?.of !== this) this.known = { of: this, names: [], values: [] };
    const { names, values } = this.known;
    const at = names.indexOf(workedOut);
    if (at >= 0) return values[at] as T;
    const value = workedOut(this);
    names.push(workedOut);
    values.push(value);
    return value;
  }
}
