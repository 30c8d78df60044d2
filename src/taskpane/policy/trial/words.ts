/** The words of 试一试: what a rule says of the change is its own. */
import { visible } from "../../../core/invisible";

const n = (count: number): string => count.toLocaleString("zh-CN");
const shown = (text: string): string => (text === "" ? "空白" : text);

export const TRIAL = {
  heading: "试一试",
  row: (row: number): string => `第 ${n(row)} 行`,
  take: "用表中选中的人",
  takeHint: "先在表中点某人那一行，再点这里",
  empty: "空白的人",
  reset: "恢复原样",
  nobody: "检查本表后，在表中点一个人就可以试；也可以从空白的人开始。",
  nobodyLeft: "没有姓名，这一行不算人员",
  moved: (name: string): string =>
    `“${visible(name)}”已不在检查时的那一行，没有写入表格。请重新检查，再点“用表中选中的人”`,
  search: "查找要改的列",
  waits: (name: string | null): string =>
    name === null
      ? "空白的人改过的留着，点“空白的人”还在；没有写进表格"
      : `${name}改过的留着，回到这个人还在；没有写进表格`,
  was: (text: string): string => `原为 ${shown(text)}`,
  change: (from: string, to: string): string => `${from} → ${to}`,
  route: (name: string): string => `途径：${name}`,
  direct: (routes: readonly string[]): string => `另可走：${routes.join("、")}`,
  aloneOnly: "本工作簿的人太多，这里不与其他行核对（同年度、岗位数、重复）",
  isNew: "新增",
  gone: "已消除",
  writeBack: (count: number): string => `写回表格（改了 ${n(count)} 格）`,
  cell: (address: string, header: string, from: string, to: string): string =>
    `${address} ${header}：${shown(from)} → ${shown(to)}`,
  write: (count: number): string => (count === 0 ? "先勾选要写回的格" : `写回选中的 ${n(count)} 格`),
  written: (count: number, changedMeanwhile: readonly string[]): string =>
    [
      ...(count > 0 ? [`已写回 ${n(count)} 格`] : []),
      ...(changedMeanwhile.length > 0 ? [`${changedMeanwhile.join("、")} 在这期间改过，没有动`] : []),
    ].join("；"),
} as const;
