/**
 * The columns that 写入结果列 puts beside a roster: what they are called, and that they are no part of it. By these
 * three side by side they are found again, wherever inserted columns have moved them.
 */
import type { Header } from "./columns";

export const RESULT_TITLES = ["结论", "最早可报", "问题"] as const;

/** Headers of others: what the user said of columns holds whether results stand beside them or not. */
export function withoutResults(headers: readonly Header[]): readonly Header[] {
  const ours = headers.flatMap(({ index }, i) =>
    RESULT_TITLES.every((title, n) => headers[i + n]?.text === title && headers[i + n]?.index === index + n)
      ? [index, index + 1, index + 2]
      : [],
  );
  return ours.length === 0 ? headers : headers.filter(({ index }) => !ours.includes(index));
}

/** The columns (0-based) of a header row that are results. */
export const resultColumnsIn = (row: readonly unknown[]): readonly number[] =>
  row.flatMap((cell, column) =>
    cell === RESULT_TITLES[0] && RESULT_TITLES.every((title, n) => row[column + n] === title)
      ? RESULT_TITLES.map((_, n) => column + n)
      : [],
  );
