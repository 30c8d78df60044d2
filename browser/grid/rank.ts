/**
 * The place of a number in a list, as RANK, RANK.EQ and RANK.AVG have it; what the functions are called that stand in
 * for those where the numbers come as a list.
 */
import { isCellError, type CellValue } from "office-host";

export const RANK_IN_LIST = "LIST.RANK";
export const MEAN_RANK_IN_LIST = "LIST.RANK.MEAN";

/** Where the same number stands several times: the first of their places, or the middle of them. */
export type Ties = "first" | "middle";

/** @param order largest first, unless it is another number than 0 */
export function rankIn(number: CellValue, list: readonly CellValue[], order: CellValue, ties: Ties): CellValue {
  const error = [number, order, ...list].find(isCellError);
  if (error !== undefined) return error;
  const [searched, direction] = [Number(number), Number(order)];
  if (Number.isNaN(searched) || Number.isNaN(direction)) return { error: "#VALUE!" };
  const numbers = list.filter((one) => typeof one === "number");
  const same = numbers.filter((one) => one === searched).length;
  if (same === 0) return { error: "#N/A" };
  const before = numbers.filter((one) => (direction === 0 ? one > searched : one < searched)).length;
  return before + 1 + (ties === "middle" ? (same - 1) / 2 : 0);
}
