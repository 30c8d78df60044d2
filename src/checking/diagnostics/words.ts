/**
 * Diagnostics as text to be sent to whoever looks after the add-in: one line each, its name first.
 */
import type { JudgedWhere } from "../aside/aside";

export interface Diagnostics {
  readonly version: string;
  readonly host: {
    readonly platform: string;
    readonly version: string;
    readonly language: string;
    readonly sets: readonly string[];
  };
  readonly sheet: {
    readonly rows: number | null;
    readonly columns: number | null;
    readonly isProtected: boolean;
    readonly rosters: readonly {
      readonly table: string;
      readonly headerRows: number;
      readonly people: number;
      readonly fields: readonly string[];
      readonly unmatched: number;
    }[];
  };
  readonly checked: { readonly people: number; readonly notes: number; readonly marked: number | "some" | null } | null;
  readonly judged: JudgedWhere;
  readonly phase: string;
  readonly live: boolean;
  readonly failures: readonly { readonly step: string; readonly kind: string; readonly code: string | null }[];
}

export function diagnosticsWords({
  version,
  host,
  sheet,
  checked,
  judged,
  phase,
  live,
  failures,
}: Diagnostics): string {
  return [
    `基层职称助手 ${version}`,
    `Excel：${host.platform} ${host.version}，${host.language}`,
    `接口：${host.sets.join("，")}`,
    `工作表：${sheet.rows ?? "?"} 行 × ${sheet.columns ?? "?"} 列${sheet.isProtected ? "，受保护" : ""}`,
    ...sheet.rosters.map(
      ({ table, headerRows, people, fields, unmatched }) =>
        `花名册：${table}，表头 ${headerRows} 行，${people} 人，未用 ${unmatched} 列，字段 ${fields.join(" ")}`,
    ),
    checked === null
      ? "检查：未检查"
      : `检查：${checked.people} 人，说明 ${checked.notes} 条，标记 ${checked.marked ?? "无"}`,
    ...judgedWords(judged),
    `状态：${phase}，实时检查${live ? "开" : "关"}`,
    ...failures.map(({ step, kind, code }) => `错误：${step} ${kind}${code === null ? "" : ` ${code}`}`),
  ].join("\n");
}

/** Of short rosters nobody asks. */
function judgedWords(judged: JudgedWhere): readonly string[] {
  switch (judged.kind) {
    case "none":
      return [];
    case "aside":
      return [`判断：后台线程 ${judged.people} 人，其余在本页`];
    case "here":
      return [judged.why === "no-worker" ? "判断：本页（没有后台线程）" : "判断：本页（后台线程出错）"];
  }
}
