/**
 * Where files may go that are made beside the workbook. The browser edition's page gives it to the pane that it holds;
 * Excel gives nothing of the kind.
 */

export interface Folder {
  readonly name: string;
  /** Whole or not at all, and over no file that is there. @returns why not, in words; null when it is written */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string | null>;
}

export type AskedFolder =
  | { readonly kind: "folder"; readonly folder: Folder }
  | { readonly kind: "cancelled" }
  /** The browser lets no page write there. */
  | { readonly kind: "refused" };

export interface FilePlaces {
  /** The browser numbers those whose name is taken. */
  download(name: string, bytes: Uint8Array<ArrayBuffer>): void;
  /** Has to be called while the browser still knows of the press. Null where it has no access to folders. */
  readonly askFolder: (() => Promise<AskedFolder>) | null;
}

declare global {
  interface Window {
    jcFiles?: FilePlaces;
  }
}
