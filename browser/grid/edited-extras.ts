/** What a sheet that has come since has besides cells, in the words in which files are written. */
import { splitSheet, type LinkInfo, type SheetExtras } from "office-host";
import type { NewSheetExtras } from "../../xlsx/saving/edited-workbook";
import { areaOf } from "./ranges";

export function editedExtras({ links, charts, page, filter, lists }: SheetExtras): NewSheetExtras {
  const { paper, header, footer, titleRows } = page;
  const isFitted = page.pagesWide !== null;
  return {
    links: links.flatMap(linkOf),
    charts: charts.flatMap(({ title, values, categories, anchor }) =>
      categories === null || anchor === null
        ? []
        : [{ title, values: areaOf(values), categories: areaOf(categories), anchor: areaOf(anchor) }],
    ),
    lists: lists.map(({ area, source, style }) => ({ area: areaOf(area), of: source.split(","), style })),
    filter: filter === null ? null : areaOf(filter),
    print: {
      ...(paper === "A3" || paper === "A4" ? { paper } : {}),
      landscape: page.landscape,
      fitToWidth: isFitted,
      onePage: isFitted && page.pagesHigh !== null && page.pagesHigh > 0,
      gridlines: page.gridlines,
      ...(titleRows === null ? {} : { titleRows: { top: titleRows.row, bottom: titleRows.row + titleRows.rows - 1 } }),
      ...(header === "" ? {} : { header: `&C${header}` }),
      ...(footer === "" ? {} : { footer: `&C${footer}` }),
    },
  };
}

function linkOf({ row, column, reference, tip }: LinkInfo): NewSheetExtras["links"] {
  const { sheet, cells } = splitSheet(reference);
  if (sheet === undefined) return [];
  return [{ row, column, link: { sheet, address: cells, ...(tip === "" ? {} : { tip }) } }];
}
