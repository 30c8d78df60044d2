/**
 * The sheet that reviews are kept in, as it is known again wherever it was copied to: by its header. It names people,
 * and is no roster.
 */
import { textOf, type SheetCells } from "../core/cells";
import { squeeze } from "./fold";

/** Its columns with what stands above them; the order is that of a new sheet. */
export const RECORD_HEADERS = {
  name: "姓名",
  unit: "单位",
  id: "身份证号（末四位）",
  rule: "规则",
  cells: "单元格",
  found: "发现的问题",
  decision: "审核结论",
  remark: "审核意见",
  reviewer: "审核人",
  time: "审核时间",
  basis: "当时的依据",
  code: "校验码（请勿改动）",
} as const;
export type RecordColumn = keyof typeof RECORD_HEADERS;

/** Without these nothing can be read; others may be missing. */
const NEEDED: readonly RecordColumn[] = ["decision", "reviewer", "code"];
/** Somebody may have put a title above it. */
const LOOKED_AT = 10;

export interface RecordHeader {
  /** 0-based. */
  readonly row: number;
  /** Where each column stands (0-based). */
  readonly columns: Partial<Readonly<Record<RecordColumn, number>>>;
}

/** Null where the sheet is another. */
export function recordHeader({ values }: Pick<SheetCells, "values">): RecordHeader | null {
  for (let row = 0; row < Math.min(LOOKED_AT, values.length); row++) {
    const texts = (values[row] ?? []).map((value) => squeeze(textOf(value)));
    const columns = Object.fromEntries(
      Object.entries(RECORD_HEADERS).flatMap(([column, header]) => {
        const index = texts.indexOf(squeeze(header));
        return index < 0 ? [] : [[column, index]];
      }),
    );
    if (NEEDED.every((column) => column in columns)) return { row, columns };
  }
  return null;
}
