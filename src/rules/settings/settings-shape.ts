/**
 * What the settings file may hold, described once: the check, the words about what is wrong and the JSON Schema
 * (docs/settings.schema.json) all come from these descriptions.
 */

export type Shape =
  /** `step`: 1 for whole numbers, 0.5 for halves too. */
  | { readonly kind: "number"; readonly min: number; readonly max: number; readonly step: 0.5 | 1 }
  | { readonly kind: "choice"; readonly of: readonly string[] }
  | { readonly kind: "text"; readonly most: number }
  | { readonly kind: "flag" }
  | { readonly kind: "nothing" }
  /** `12-31` */
  | { readonly kind: "day-of-year" }
  | { readonly kind: "list"; readonly of: Shape; readonly most: number }
  | {
      readonly kind: "object";
      readonly fields: Readonly<Record<string, Shape>>;
      readonly required: readonly string[];
    }
  | { readonly kind: "either"; readonly of: readonly Shape[] };

/** A number within the bounds of a unit. */
export const numberOf = ({ min, max, step }: Omit<Extract<Shape, { kind: "number" }>, "kind">): Shape => ({
  kind: "number",
  min,
  max,
  step,
});

export const object = (fields: Readonly<Record<string, Shape>>, required: readonly string[] = []): Shape => ({
  kind: "object",
  fields,
  required,
});

export const each = (keys: readonly string[], shape: Shape): Readonly<Record<string, Shape>> =>
  Object.fromEntries(keys.map((key) => [key, shape]));

export type Path = readonly (string | number)[];

export type ShapeFault =
  | { readonly kind: "wrong"; readonly path: Path; readonly there: unknown; readonly allowed: Shape }
  | {
      readonly kind: "unknown-key";
      readonly path: Path;
      readonly key: string;
      readonly allowed: readonly string[];
    }
  | { readonly kind: "key-missing"; readonly path: Path; readonly key: string };

/** February has its leap day: a common year takes the day before. */
export const DAY_OF_YEAR =
  /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))$/u;

/** The first thing that is not as described; null when all is. Own properties alone count, whatever their names. */
export function faultIn(value: unknown, shape: Shape, path: Path = []): ShapeFault | null {
  const wrong: ShapeFault = { kind: "wrong", path, there: value, allowed: shape };
  switch (shape.kind) {
    case "number":
      return isNumberWithin(value, shape) ? null : wrong;
    case "choice":
      return typeof value === "string" && shape.of.includes(value) ? null : wrong;
    case "text":
      return typeof value === "string" && value.trim() !== "" && value.length <= shape.most ? null : wrong;
    case "flag":
      return typeof value === "boolean" ? null : wrong;
    case "nothing":
      return value === null ? null : wrong;
    case "day-of-year":
      return typeof value === "string" && DAY_OF_YEAR.test(value) ? null : wrong;
    case "list":
      if (!Array.isArray(value) || value.length > shape.most) return wrong;
      return firstFault(value.map((one: unknown, i) => () => faultIn(one, shape.of, [...path, i])));
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value)
        ? faultInObject(value, shape, path)
        : wrong;
    case "either":
      return faultInEither(value, shape, path);
  }
}

function isNumberWithin(value: unknown, { min, max, step }: Extract<Shape, { kind: "number" }>): value is number {
  return typeof value === "number" && value >= min && value <= max && Number.isInteger(value / step);
}

function faultInObject(
  value: object,
  { fields, required }: Extract<Shape, { kind: "object" }>,
  path: Path,
): ShapeFault | null {
  const unknown = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
  if (unknown !== undefined) return { kind: "unknown-key", path, key: unknown, allowed: Object.keys(fields) };
  const missing = required.find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) return { kind: "key-missing", path, key: missing };
  return firstFault(
    Object.entries(fields).map(([key, shape]) => () => {
      const own = Object.getOwnPropertyDescriptor(value, key);
      return own === undefined ? null : faultIn(own.value, shape, [...path, key]);
    }),
  );
}

/** Inside an object the fault is named where it lies; anything else fits none of the alternatives. */
function faultInEither(value: unknown, shape: Extract<Shape, { kind: "either" }>, path: Path): ShapeFault | null {
  const faults = shape.of.map((one) => faultIn(value, one, path));
  if (faults.includes(null)) return null;
  const within = faults.find((fault) => fault !== null && (fault.kind !== "wrong" || fault.path.length > path.length));
  return within ?? { kind: "wrong", path, there: value, allowed: shape };
}

function firstFault(checks: readonly (() => ShapeFault | null)[]): ShapeFault | null {
  for (const check of checks) {
    const fault = check();
    if (fault !== null) return fault;
  }
  return null;
}
