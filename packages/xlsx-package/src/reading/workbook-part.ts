/** The workbook's own part: which sheets there are, which system its dates are of, its names. */
import type { OpcPackage } from "../opc/package";
import { attempt, PackageError } from "../troubles";
import type { XmlHandler } from "../xml/xml-reader";

export type Visibility = "visible" | "hidden" | "veryHidden";

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  /** The id of its relationship. */
  readonly id: string;
}

export interface DefinedName {
  readonly name: string;
  /** A reference or a formula, without `=`. */
  readonly refersTo: string;
  /** The place of the sheet that it is of; null when it is of the whole workbook. */
  readonly sheet: number | null;
  readonly isHidden: boolean;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly activeTab: number;
  readonly names: readonly DefinedName[];
}

/** What a workbook is called where no relationship says it. */
const USUAL_NAMES = ["xl/workbook.xml", "workbook.xml"];

export function workbookPartOf(opc: OpcPackage): string {
  const named = attempt(() =>
    opc.relationships("").find(({ kind, part }) => kind === "officeDocument" && part !== undefined),
  );
  const part = (named.ok ? named.value?.part : undefined) ?? USUAL_NAMES.find((name) => opc.has(name));
  if (part === undefined) throw new PackageError({ code: "not-a-workbook" });
  return part;
}

export function readWorkbookPart(opc: OpcPackage, part: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let date1904 = false;
  let activeTab: number | null = null;
  let name: Omit<DefinedName, "refersTo"> | null = null;
  let text = "";
  let isWorkbook = false;
  const handler = {
    wantsText: false,
    open(element: string, attributes: Parameters<XmlHandler["open"]>[1]): boolean {
      switch (element) {
        case "workbookPr":
          date1904 = attributes.flag("date1904") === true;
          return false;
        case "workbookView":
          activeTab ??= attributes.number("activeTab") ?? 0;
          return false;
        case "sheet":
          sheets.push({
            name: attributes.get("name") ?? "",
            visibility: visibilityOf(attributes.get("state")),
            id: attributes.prefixed("id") ?? attributes.get("id") ?? "",
          });
          return false;
        case "definedName":
          name = {
            name: attributes.get("name") ?? "",
            sheet: attributes.number("localSheetId") ?? null,
            isHidden: attributes.flag("hidden") === true,
          };
          text = "";
          handler.wantsText = true;
          return true;
        case "workbook":
          isWorkbook = true;
          return true;
        case "bookViews":
        case "sheets":
        case "definedNames":
          return true;
        default:
          return false;
      }
    },
    text(piece: string): void {
      text += piece;
    },
    close(element: string): void {
      if (element !== "definedName" || name === null) return;
      handler.wantsText = false;
      names.push({ ...name, refersTo: text.trim() });
    },
  };
  opc.readXml(part, handler satisfies XmlHandler);
  if (!isWorkbook) throw new PackageError({ code: "not-a-workbook" });
  return { sheets, date1904, activeTab: activeTab ?? 0, names };
}

function visibilityOf(state: string | undefined): Visibility {
  const hidden = state?.toLowerCase();
  if (hidden === "hidden") return "hidden";
  return hidden === "veryhidden" ? "veryHidden" : "visible";
}
