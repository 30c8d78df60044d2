/**
 * What the pane and the worker that judges beside it say to each other: plain data. The worker is told how the sheet is
 * read and is given the same rows as the pane, so that it finds the same tables and the same people; of these it judges
 * those that it is asked to.
 */
import type { Rect } from "../../core/positions";
import type { ReadOptions } from "../../roster/read-options";
import { directoryOf } from "../../roster/unit-directory";
import type { DirectoryEntry } from "../../rules/directory";
import type { Timing } from "../../rules/engine/dates";
import type { Packed } from "./packed";

/** A sheet that is to be judged, before any row of it. */
export interface AsideSheet {
  readonly name: string;
  readonly merges: readonly Rect[];
  readonly options: PlainOptions;
  readonly timing: Timing;
}

export type Asked =
  | { readonly kind: "begin"; readonly sheet: AsideSheet }
  | { readonly kind: "rows"; readonly rows: readonly (readonly unknown[])[]; readonly isLast: boolean }
  /** The people that the reader hands over from the so-many-th time on, so many times; all rows were given before. */
  | { readonly kind: "judge"; readonly from: number; readonly count: number }
  /** Nobody asks for more of the sheet: it can be forgotten. */
  | { readonly kind: "end" };

export type Answered =
  /** It has been loaded: who is given to it from now on does not wait for that. */
  | { readonly kind: "begun" }
  /** To each that was asked, in the order of asking. */
  | { readonly kind: "judged"; readonly people: number; readonly packed: Packed };

/** How a sheet is read, as far as it is data. */
export interface PlainOptions extends Omit<ReadOptions, "directory"> {
  readonly directory: readonly DirectoryEntry[] | null;
}

export const plainOptions = (options: ReadOptions): PlainOptions => ({
  ...options,
  directory: options.directory?.entries ?? null,
});

export const readOptionsOf = (plain: PlainOptions): ReadOptions => ({
  ...plain,
  directory: plain.directory === null ? null : directoryOf(plain.directory),
});
