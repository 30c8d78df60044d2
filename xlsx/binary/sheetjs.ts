/**
 * SheetJS, which reads the two binary formats. It is half a megabyte and most files do not need it: loaded when the
 * first one does.
 */
import type * as SheetJsModule from "@e965/xlsx";
import type { ParsingOptions, WorkBook } from "@e965/xlsx";
import { BUILT_IN_FORMATS } from "xlsx-package";
import { codePages } from "./code-pages";
import { withoutProperties } from "./without-properties";

type SheetJs = typeof SheetJsModule;

let loading: Promise<SheetJs> | null = null;

async function load(): Promise<SheetJs> {
  const loaded = await import(/* webpackChunkName: "sheetjs" */ "@e965/xlsx");
  loaded.set_cptable(codePages);
  return loaded;
}

/** Numbers of formats from here on are those of a workbook. */
const FIRST_OWN_FORMAT = 60;

/** Throws what SheetJS throws. */
export async function readBinary(bytes: Uint8Array, formulas: boolean): Promise<WorkBook> {
  const { read, SSF } = await (loading ??= load());
  const table = (): Record<number, string> => SSF.get_table() as Record<number, string>;
  // One table for all files: those of the file before are not this one's.
  for (const id of Object.keys(table()).map(Number)) if (id >= FIRST_OWN_FORMAT) Reflect.deleteProperty(table(), id);
  let known: Record<number, string> | null = null;
  const options: ParsingOptions = {
    ...{ type: "array", dense: true, cellFormula: formulas, cellText: false, cellHTML: false, cellStyles: true },
    // Asked for at every cell, and the table is made anew in the middle of reading: without this, a day that is shown
    // as 1980年3月 by a format known by its number alone has no format at all.
    get cellNF() {
      if (known !== table()) {
        known = table();
        for (const [id, format] of Object.entries(BUILT_IN_FORMATS)) known[Number(id)] = format;
      }
      return true;
    },
    set cellNF(_always) {
      // It is always on.
    },
  };
  return read(withoutProperties(bytes), options);
}
