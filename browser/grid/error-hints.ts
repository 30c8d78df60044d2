/**
 * Beside a cell with an error under the pointer: what the function said, else what the error means. The grid's own hint
 * says no more than the error; ours stands in its place.
 */
import type { Injector } from "@univerjs/core";
import {
  CellAlertManagerService,
  CellAlertType,
  ComponentManager,
  HoverManagerService,
} from "@univerjs/preset-sheets-core";

/** Room for two or three lines of Chinese. */
const WIDTH = 320;
const HEIGHT = 120;
const KEY = "jc-error";

/** What the grid's own errors mean, where no function of the add-in has said anything. */
const MEANINGS: Readonly<Record<string, string>> = {
  "#DIV/0!": "除数是零或空白",
  "#N/A": "没有可用的值",
  "#NAME?": "公式里有认不出的名字：请核对函数名的拼写",
  "#NULL!": "两个区域没有交叉的单元格",
  "#NUM!": "数字超出了能算的范围",
  "#REF!": "引用的单元格已删除",
  "#VALUE!": "参数的类型不对，或者选错了单元格",
  "#SPILL!": "结果要铺开的单元格里有内容，请先清空",
  "#CALC!": "公式没有可以铺开的结果",
  "#BUSY!": "正在计算",
};

/** @param error as the cell shows it */
export const meaningOf = (error: string): string => {
  const meaning = MEANINGS[error];
  return meaning === undefined ? "" : `${error} ${meaning}`;
};

/** @param hintText the text for a cell, "" when there is none */
export function explainErrors(
  injector: Injector,
  hintText: (sheetId: string, row: number, column: number) => string,
): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    if (hintText(subUnitId, row, col) === "") show(alert);
  };
  injector.get(HoverManagerService).currentCell$.subscribe((cell) => {
    const location = cell?.location;
    const text = location === undefined ? "" : hintText(location.subUnitId, location.row, location.col);
    if (location === undefined || text === "") return alerts.removeAlert(KEY);
    show({ type: CellAlertType.ERROR, title: "", message: text, location, width: WIDTH, height: HEIGHT, key: KEY });
  });
}

/** What the grid calls the part of it that shows hints. */
const HINT = "univer.sheet.cell-alert";

/** Each workbook brings the hint, and one that is closed takes it away, also from the one opened in its place. */
export function keepingHints(injector: Injector, close: () => void): void {
  const parts = injector.get(ComponentManager);
  const hint = parts.get(HINT);
  close();
  if (hint !== undefined && parts.get(HINT) === undefined) parts.register(HINT, hint);
}
