/**
 * Remembers what each rule reads of a row, and which figures it reckons with: an explanation shows what was read, never
 * a list kept by hand. A rule reads through a recorder only where it is explained; else it reads the row itself.
 */
import type { AcrossContext } from "../across/context";
import type { Application } from "../across/application";
import { isField, isMarks, isYearly, type FieldId } from "../../fields";
import type { FigureId } from "../figures/figures";
import type { RouteId, RuleId } from "../ids";
import type { Instead, RuleContext } from "../rule";

export interface Reads {
  /** Each once, in the order of reading. */
  readonly fields: ReadonlySet<FieldId>;
  readonly figures: ReadonlySet<FigureId>;
}

interface Noted extends Reads {
  readonly fields: Set<FieldId>;
  readonly figures: Set<FigureId>;
}

export class Recorder {
  private readonly noted = new Map<RuleId | RouteId, Noted>();

  /** The row as that rule, or route, is to read it. */
  readonly view = <Context extends RuleContext>(reader: RuleId | RouteId, context: Context): Context => {
    let noted = this.noted.get(reader);
    if (noted === undefined) this.noted.set(reader, (noted = { fields: new Set(), figures: new Set() }));
    return recording(context, noted);
  };

  readsOf(reader: RuleId | RouteId): Reads {
    return this.noted.get(reader) ?? NO_READS;
  }
}

const NO_READS: Reads = { fields: new Set(), figures: new Set() };

/** The field that a fact is read from; null where it is supposed. */
type ReadFrom = (fact: FieldId) => FieldId | null;

const ITSELF: ReadFrom = (fact) => fact;

const listed = (field: FieldId | null): readonly FieldId[] => (field === null ? [] : [field]);

function recording<Context extends RuleContext>(
  context: Context,
  { fields, figures }: Noted,
  from: ReadFrom = ITSELF,
): Context {
  const facts = noting(context.facts, (fact) => listed(from(fact)), fields);
  return new Proxy(context, {
    get(target, name, self) {
      switch (name) {
        case "facts":
          return facts;
        case "troubled":
          for (const { field } of target.troubled) fields.add(field);
          return target.troubled;
        case "application":
          return noting((target as Context & AcrossContext).application, (part) => READ_FOR[part], fields);
        case "originOf":
          // Who asks where a fact comes from points to it.
          return (field: FieldId): FieldId => {
            fields.add(from(field) ?? field);
            return target.originOf(field);
          };
        case "once":
          // Worked out anew, so that what it reads is noted of whoever asks for it.
          return <T>(workedOut: (read: Context) => T): T => workedOut(self as Context);
        case "seenAs":
          return (instead: Instead): RuleContext =>
            recording<RuleContext>(target.seenAs(instead), { fields, figures }, (fact) => {
              const taken = instead[fact];
              return taken === undefined ? from(fact) : typeof taken === "string" ? from(taken) : null;
            });
        case "figure":
          return (id: FigureId): number => {
            figures.add(id);
            return target.figure(id);
          };
        default:
          // A family of columns is read as a whole; whatever else there is stands for no field.
          if (typeof name === "string" && isField(name) && (isYearly(name) || isMarks(name))) fields.add(name);
          return Reflect.get(target, name, target) as unknown;
      }
    },
  });
}

/** An object whose parts stand for fields: reading one notes them. */
const noting = <T extends object>(whole: T, fieldsOf: (part: keyof T) => readonly FieldId[], fields: Set<FieldId>): T =>
  new Proxy(whole, {
    get(target, part, self) {
      for (const field of fieldsOf(part as keyof T)) fields.add(field);
      return Reflect.get(target, part, self) as unknown;
    },
  });

/** What each part of an application was read from. */
const READ_FOR: Readonly<Record<keyof Application, readonly FieldId[]>> = {
  sheet: [],
  applicant: [],
  claim: ["route"],
  nature: ["route"],
  id: ["idNumber"],
  name: ["name"],
  nameAndBirth: ["name", "birthDate"],
  nameAndYear: ["name", "birthDate"],
  birth: ["birthDate"],
  year: ["applyYear"],
  yearTakenOn: [],
  type: ["applyType"],
};
