import { fileKind } from "../kinds/file-kind";

/** Whether a file is changed in its own bytes when it is saved; else it becomes a new one. */
export const isPatched = (bytes: Uint8Array): boolean => bytes.length > 0 && fileKind(bytes).kind === "xlsx";
