/** Why a package is not patched: what keeps it from being read, and what belongs to writing alone. */
import { PackageError, type Trouble } from "../troubles";

export type PatchTrouble =
  | Trouble
  /** It carries a digital signature, which any change would break. */
  | { readonly code: "signed" }
  /** What comes out would be larger than a plain zip can be. */
  | { readonly code: "too-large" };

export class PatchError extends Error {
  constructor(readonly trouble: PatchTrouble) {
    super(trouble.code);
  }
}

/** Result of what may fail for the file's sake; an error of the programmer goes on. */
export function attemptPatch<T>(
  patch: () => T,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: PatchTrouble } {
  try {
    return { ok: true, value: patch() };
  } catch (error) {
    if (error instanceof PatchError || error instanceof PackageError) return { ok: false, trouble: error.trouble };
    throw error;
  }
}
