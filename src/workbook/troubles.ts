/**
 * What can stand in the way of a request to Excel. What is said of it belongs to whoever shows it.
 */

export type Trouble =
  /** A cell is being edited and Excel did not wait. */
  | { readonly kind: "editing" }
  /** The sheet is protected, or the workbook read-only: Excel's answer does not tell which. */
  | { readonly kind: "locked" }
  | { readonly kind: "too-large" }
  /** More is to be kept in the workbook than it should carry: nothing of it was. */
  | { readonly kind: "state-full" }
  /** The sheet or range is no longer there. */
  | { readonly kind: "gone" }
  | { readonly kind: "not-supported"; readonly code: string }
  | { readonly kind: "failed"; readonly code: string };
