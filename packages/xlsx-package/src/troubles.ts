/**
 * Why a package is not read. Inside, a reader that cannot go on throws one; at the door it becomes a result.
 */
export type Trouble =
  /** Not a zip, or a zip that is no workbook. */
  | { readonly code: "not-a-workbook" }
  /** A workbook that cannot be read to its end; the part where it stopped, where that is known. */
  | { readonly code: "damaged"; readonly part: string | null; readonly sheet: string | null }
  /** More than is sensible in it: see `Bounds`. */
  | {
      readonly code: "too-much";
      readonly what: keyof Bounds;
      readonly limit: number;
      readonly part: string;
      readonly sheet: string | null;
    }
  /** A part declares entities of its own: no program that writes workbooks does, and they can grow without end. */
  | { readonly code: "entities"; readonly part: string }
  /** The zip itself asks for a password. */
  | { readonly code: "encrypted" };

/** What a workbook may be made of. All of it is held while it is read, not before. */
export interface Bounds {
  /** Bytes that all parts read may have, inflated. */
  readonly inflatedBytes: number;
  /** How many times its packed size a part may inflate to, once it is larger than `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly sheets: number;
  /** Cells with a value or a formula, on one sheet. */
  readonly cellsOnSheet: number;
  /** The same, and shared strings with them, in the whole workbook. */
  readonly cells: number;
  /** Characters of all texts together. */
  readonly characters: number;
}

export const DEFAULT_BOUNDS: Bounds = {
  inflatedBytes: 4_000_000_000,
  ratio: 300,
  ratioFrom: 100_000_000,
  sheets: 5_000,
  cellsOnSheet: 5_000_000,
  cells: 15_000_000,
  characters: 500_000_000,
};

export class PackageError extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.code);
  }
}

export const damaged = (part: string | null): PackageError => new PackageError({ code: "damaged", part, sheet: null });

/** What goes wrong in there goes wrong on that sheet. */
export function onSheet<T>(sheet: string, read: () => T): T {
  const result = attempt(read);
  if (result.ok) return result.value;
  const { trouble } = result;
  throw new PackageError(trouble.code === "damaged" || trouble.code === "too-much" ? { ...trouble, sheet } : trouble);
}

/** Result of what may fail for the file's sake; an error of the programmer goes on. */
export function attempt<T>(read: () => T): { readonly ok: true; readonly value: T } | { ok: false; trouble: Trouble } {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof PackageError) return { ok: false, trouble: error.trouble };
    throw error;
  }
}
