/** A workbook for each unit of a check, handed to the page that holds the pane: as one download, or into a folder. */
import { numberedName } from "../src/core/numbered-name";
import type { UnitFiles, UnitsGiven } from "../src/checking/reports/unit-files";
import { Slices } from "../src/checking/slices";
import type { ReportSource } from "../src/report/source";
import { unitFilesName, type Unwritten } from "../src/report/unit-file";
import type { FilePlaces, Folder } from "../xlsx/file-places";
import { unitWorkbooks, type UnitWorkbook } from "../xlsx/marking/unit-workbooks";
import { zipped } from "../xlsx/zipped";

export async function downloadUnits(places: FilePlaces, source: ReportSource): ReturnType<UnitFiles["download"]> {
  const files = new Map<string, Uint8Array>();
  /** Systems there are for which capital letters are no difference. */
  const taken = new Set<string>();
  const without: string[] = [];
  await eachUnit(source, ({ unit, file }) => {
    if (file === null) return void without.push(unit);
    let n = 1;
    while (taken.has(numberedName(file.name, n).toLowerCase())) n++;
    const name = numberedName(file.name, n);
    taken.add(name.toLowerCase());
    files.set(name, file.bytes);
  });
  const place = `${unitFilesName(stemOf(source.file))}.zip`;
  if (files.size > 0) places.download(place, zipped(files));
  return { place, files: files.size, without, unwritten: [] };
}

/** What cannot be written for one unit stops no other. */
export async function writeUnits(folder: Folder, source: ReportSource): Promise<UnitsGiven> {
  let files = 0;
  const without: string[] = [];
  const unwritten: Unwritten[] = [];
  await eachUnit(source, async ({ unit, file }) => {
    if (file === null) return void without.push(unit);
    const words = await folder.write(file.name, new Uint8Array(file.bytes));
    if (words === null) files++;
    else unwritten.push({ unit, words });
  });
  return { place: folder.name, files, without, unwritten };
}

/** In slices: of a county's units the page is not to stand still. */
async function eachUnit(source: ReportSource, take: (made: UnitWorkbook) => Promise<void> | void): Promise<void> {
  const slices = new Slices(new AbortController().signal);
  for (const made of unitWorkbooks(source, stemOf(source.file))) {
    await take(made);
    if (slices.isOver) await slices.rest();
  }
}

function stemOf(file: string): string {
  const dot = file.lastIndexOf(".");
  return dot > 0 ? file.slice(0, dot) : file;
}
