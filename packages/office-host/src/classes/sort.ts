/** RangeSort. */
import type { Area } from "../areas";
import { HostError } from "../errors";
import { ensureWritable } from "../guards";
import type { ClassTable } from "../class-table";
import { rect } from "../rect";
import type { SortField } from "../workbook-port";

function fieldsOf(value: unknown, columns: number): SortField[] {
  if (!Array.isArray(value) || value.length === 0) throw new HostError("InvalidArgument", "no sort fields");
  return value.map((field: unknown) => {
    const key = typeof field === "object" && field !== null && "key" in field ? field.key : undefined;
    if (typeof key !== "number" || key < 0 || key >= columns) throw new HostError("InvalidArgument", "sort key");
    const ascending = !(
      typeof field === "object" &&
      field !== null &&
      "ascending" in field &&
      field.ascending === false
    );
    return { key, ascending };
  });
}

export const sortClass: ClassTable<Area> = {
  name: "RangeSort",
  methods: {
    Apply(area, args, host) {
      ensureWritable(host, area.sheetId);
      const { row, column, rows, columns } = area.rect;
      const fields = fieldsOf(args.raw(0), columns);
      args.oneOf(3, ["Rows"], "Rows");
      const header = args.flag(2) ? 1 : 0;
      if (rows > header) host.workbook.sort(area.sheetId, rect(row + header, column, rows - header, columns), fields);
    },
  },
};
