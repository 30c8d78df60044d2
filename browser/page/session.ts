/** An open workbook with the host that answers the add-in for it, and the pane the add-in runs in. */
import {
  Area,
  createHost,
  DARK_THEME,
  type DocumentParts,
  emptyDocumentParts,
  type Host,
  LIGHT_THEME,
  parseAreas,
  type Profile,
} from "office-host";
import type { Grid } from "../grid/grid";
import type { GridWorkbook } from "../grid/grid-workbook";
import type { GridFunction } from "../grid/calls/metadata";
import type { ShownWorkbook } from "../../xlsx/read-shown";

export interface Session {
  readonly name: string;
  readonly workbook: GridWorkbook;
  readonly host: Host;
  close(): void;
}

export interface SessionOptions {
  readonly name: string;
  readonly functions: readonly GridFunction[];
  readonly profile: Profile;
}

/** Opens a workbook in the grid and makes a host for it. */
export function openSession(
  grid: Grid,
  content: ShownWorkbook,
  { name, functions, profile }: SessionOptions,
  onPane: (visible: boolean) => void,
): Session {
  const workbook = grid.open(content, name, profile);
  const host = createHost({
    workbook,
    functions,
    profile,
    onPane,
    onCalculate: (stale) => grid.recalculateCustom(stale),
    // Office has a theme of its own; here it follows the system's.
    theme: window.matchMedia("(prefers-color-scheme: dark)").matches ? DARK_THEME : LIGHT_THEME,
    document: documentOf(content, workbook),
    documentUrl: new URL(encodeURIComponent(name), location.href).href,
  });
  grid.serveFunctions(host.invokeFunction);
  return { name, workbook, host, close: () => host.dispose() };
}

function documentOf({ names }: ShownWorkbook, workbook: GridWorkbook): DocumentParts {
  const document = emptyDocumentParts();
  const sheets = workbook.sheets();
  names.forEach(({ name, refersTo }, index) => {
    const id = `{name-${index + 1}}`;
    const area = areaOf(refersTo, sheets);
    const stands = area ?? `=${refersTo}`;
    document.names.set(id, { id, name, refersTo: stands, comment: "", visible: true, sheetId: undefined });
  });
  return document;
}

function areaOf(refersTo: string, sheets: ReturnType<GridWorkbook["sheets"]>): Area | undefined {
  try {
    const [first, ...more] = parseAreas(refersTo);
    const sheet = sheets.find((one) => one.name === first?.sheet);
    return first !== undefined && sheet !== undefined && more.length === 0 ? new Area(sheet.id, first.rect) : undefined;
  } catch {
    return undefined;
  }
}
