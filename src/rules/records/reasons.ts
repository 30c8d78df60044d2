/** What the data rules have to say. */
import type { FieldId } from "../../fields";
import type { Sex } from "../../fields/readers/standing";
import type { Day, PartialDate } from "../../core/calendar";
import type { IdFault } from "../standards/id-number";

export type RecordReason =
  | { readonly kind: "id-fault"; readonly fault: IdFault }
  | { readonly kind: "birth-differs-from-id"; readonly inId: Day }
  | { readonly kind: "sex-differs-from-id"; readonly inId: Sex }
  // date-order
  | {
      readonly kind: "too-young-at-work";
      readonly born: PartialDate;
      readonly started: PartialDate;
      readonly age: number;
    }
  | { readonly kind: "title-before-work"; readonly obtained: PartialDate; readonly started: PartialDate }
  | { readonly kind: "appointment-before-title"; readonly obtained: PartialDate; readonly appointed: PartialDate }
  | { readonly kind: "date-to-come"; readonly field: FieldId; readonly date: PartialDate; readonly asOf: Day }
  /** In months. */
  | { readonly kind: "township-exceeds-work"; readonly township: number; readonly work: number }
  | { readonly kind: "history-differs"; readonly stated: number; readonly least: number; readonly most: number }
  // unreadable-cell, ambiguous-date, unknown-title
  | { readonly kind: "cell-unreadable"; readonly field: FieldId; readonly raw: string }
  | {
      readonly kind: "date-ambiguous";
      readonly field: FieldId;
      readonly raw: string;
      readonly readings: readonly PartialDate[];
    }
  | { readonly kind: "two-digit-year"; readonly field: FieldId; readonly date: PartialDate }
  | { readonly kind: "month-needed"; readonly field: FieldId; readonly date: PartialDate }
  | {
      readonly kind: "title-unknown";
      readonly field: FieldId;
      readonly title: string;
      readonly lacks: "level" | "series";
    };
