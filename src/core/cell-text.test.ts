import { freeText, isUnsure, plainText } from "./cell-text";

test.each([
  ..."待定 待补 待补充 待核实 待查 待确认 待填 未填 未填写 未知 未提供 尚未确定 未定 不详 不明 不清楚 不确定 缺 暂缺 缺失 后补 N/A".split(
    " ",
  ),
  ..."？ ?? …… XX 某某 （待定） 待定。 乡镇？ 本科？ 乡镇（待核实） 2012.10（待定） 可能是乡镇 大概2012年".split(" "),
])("%s is still to be filled: nothing is read from it, in any field", (text) => {
  expect(plainText(text)).toEqual({ state: "unreadable", raw: text });
  expect(typeof freeText(text)).toBe("string");
});

test.each([
  ..."乡镇 待岗 未参加 未评 未签 无 暂无 否 没有 未退休 缺考 X NAN 不合格 待聘 不称职 某镇中心小学 应用化学 可视化设计".split(
    " ",
  ),
])("%s says something", (text) => {
  expect(isUnsure(text)).toBe(false);
});
