/** What the rules across rows and sheets have to say. */
import type { Level, TitleType } from "../standards/levels";

/** How two rows were told to be one person: by the ID number, or only by name and birth date. */
export type SameBy = "id" | "name";

export type AcrossReason =
  // one-type-per-year
  | { readonly kind: "lists-both-types"; readonly raw: string }
  | {
      readonly kind: "other-type-same-year";
      /** Null where one of the two rows does not tell. */
      readonly year: number | null;
      readonly type: TitleType | null;
      readonly by: SameBy;
    }
  // duplicate-row
  | { readonly kind: "applied-twice"; readonly year: number; readonly by: SameBy }
  // post-quota
  | { readonly kind: "no-vacancy"; readonly unit: string; readonly level: Level; readonly people: number }
  | {
      readonly kind: "too-few-vacancies";
      readonly unit: string;
      readonly level: Level;
      readonly people: number;
      readonly vacant: number;
    }
  | { readonly kind: "vacancies-unclear"; readonly unit: string; readonly level: Level };
