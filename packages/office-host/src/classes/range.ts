/** Range, and the methods that change its cells. */
import type { Area } from "../areas";
import { Areas } from "../areas";
import { HostError } from "../errors";
import { ensureWritable } from "../guards";
import { bind, type ClassTable } from "../class-table";
import { isEntireColumns, isEntireRows } from "../rect";
import { cellsAsked, columnsAsked, rowsAsked } from "./cell-property-lists";
import { clearAreas } from "./clear";
import { dataValidationClass } from "./data-validation";
import { cellProperties } from "./range-cells";
import { moveMethods } from "./range-moves";

const alone = (area: Area): Areas => new Areas(area.sheetId, [area]);

export const rangeClass: ClassTable<Area> = {
  name: "Range",
  identity: ({ referenceId }) => (referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  properties: cellProperties,
  navigation: {
    Worksheet: ({ sheetId }, host) => host.make.worksheet(sheetId),
    Format: (area, host) => host.make.format(alone(area)),
    ConditionalFormats: (area, host) => host.make.conditionalFormats(alone(area)),
    Sort: (area, host) => host.make.sort(area),
    DataValidation: (area, host) => bind(dataValidationClass, area, host),
  },
  methods: {
    ...moveMethods,
    _KeepReference: (area, _args, host) => host.references.keep(area),
    /** Asked before the client sends a large array in slices, which themselves always fit. */
    _ValidateArraySize({ rect }, args) {
      if (args.integer(0) !== rect.rows || args.integer(1) !== rect.columns) {
        throw new HostError(
          "InvalidArgument",
          `the array is ${args.integer(0)}x${args.integer(1)}, the range ${rect.rows}x${rect.columns}`,
        );
      }
    },
    Select(area, _args, host) {
      host.workbook.select(area.sheetId, [area.rect]);
    },
    Clear: (area, args, host) => clearAreas(alone(area), args, host),
    Calculate: (area, _args, host) => host.calculations.now([area]),
    SetDirty: (area, _args, host) => host.calculations.markDirty([area]),
    Insert(area, args, host) {
      const shift = args.oneOf(0, ["Down", "Right"]) === "Down" ? "down" : "right";
      ensureWritable(host, area.sheetId);
      const { rect } = area;
      host.workbook.insert(area.sheetId, rect, shift);
      return host.make.rangeAt(area.sheetId, rect);
    },
    Delete(area, args, host) {
      const shift = args.oneOf(0, ["Up", "Left"]) === "Up" ? "up" : "left";
      ensureWritable(host, area.sheetId);
      const { rect } = area;
      // Whole rows can only move up and whole columns only left, whatever the caller says.
      host.workbook.remove(area.sheetId, rect, isEntireRows(rect) ? "up" : isEntireColumns(rect) ? "left" : shift);
    },
    Merge(area, args, host) {
      ensureWritable(host, area.sheetId);
      const { rect } = area;
      if (!args.flag(0)) host.workbook.merge(area.sheetId, rect);
      else
        for (let i = 0; i < rect.rows; i++) host.workbook.merge(area.sheetId, { ...rect, row: rect.row + i, rows: 1 });
    },
    Unmerge(area, _args, host) {
      ensureWritable(host, area.sheetId);
      host.workbook.unmerge(area.sheetId, area.rect);
    },
    GetCellProperties: (area, args, host) => cellsAsked(area, args.raw(0), host),
    GetRowProperties: (area, args, host) => rowsAsked(area, args.raw(0), host),
    GetColumnProperties: (area, args, host) => columnsAsked(area, args.raw(0), host),
  },
};
