/** What a workbook carries besides its sheets. The host owns it; whoever opens or saves a file fills and reads it. */
import type { Area } from "./areas";

export interface XmlPart {
  readonly id: string;
  xml: string;
}

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** The cells it stands for, or its formula. */
  readonly refersTo: Area | string;
  comment: string;
  visible: boolean;
  /** The sheet it belongs to; undefined for the whole workbook. */
  readonly sheetId: string | undefined;
}

export interface DocumentParts {
  /** Values as the client sent them: JSON values. */
  readonly settings: Map<string, unknown>;
  readonly xmlParts: Map<string, XmlPart>;
  readonly names: Map<string, DefinedName>;
}

/** As when two authors of one workbook each added a part at the same time. */
export function doubleXmlParts({ xmlParts }: DocumentParts): void {
  for (const { id, xml } of [...xmlParts.values()]) {
    const other = `${id.replace(/\}$/u, "")}-B}`;
    xmlParts.set(other, { id: other, xml });
  }
}

export const emptyDocumentParts = (): DocumentParts => ({
  settings: new Map(),
  xmlParts: new Map(),
  names: new Map(),
});
