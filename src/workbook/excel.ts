/**
 * The one way into Excel. Every request waits while a cell is being edited, and every failure comes back as one of a
 * few troubles that have calm words, never as an exception.
 */
import type { Trouble } from "./troubles";

/** What a request to Excel came to. */
export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

/** Ours: what is to be kept in the workbook is too much. */
export const STATE_TOO_LARGE = "StateTooLarge";

/** Codes as office.js gives them, by what they mean to a person. */
const KINDS: Readonly<Record<string, Exclude<Trouble["kind"], "not-supported" | "failed">>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "locked",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  [STATE_TOO_LARGE]: "state-full",
};

/** A batch of requests, run through office.js. */
export async function withExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await Excel.run({ delayForCellEdit: true }, batch) };
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) };
  }
}

/**
 * What a method of Excel's came to, once what was asked has been sent. Read here, for the lint rules take such a result
 * for a property that wants loading.
 */
export const resultOf = <T>(result: OfficeExtension.ClientResult<T>): T => result.value;

/** What an exception of office.js means. A programmer's mistake has no code and is thrown on. */
export function troubleOf(error: unknown): Trouble {
  const code = codeOf(error);
  if (code === null) throw error;
  const kind = KINDS[code];
  if (kind !== undefined) return { kind };
  return code === "ApiNotFound" ? { kind: "not-supported", code } : { kind: "failed", code };
}

export function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
