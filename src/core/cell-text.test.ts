import { freeText, isUnsure, plainText } from "./cell-text";

test.each([
  ..."待定 待补 待补充 待核实 待查 待确认 待填 未填 未填写 未知 未提供 尚未确定 未定 不详 不明 不清楚 不确定 缺 暂缺 缺失 后补 N/A".split(
    " ",
  ),
  ..."待补填 待补录 待查证 待查询 待明确 待更新 待统计 待分配 待上报 没填 尚未填写 未核实 未查到 查无 无法查询 记不清 忘记".split(
    " ",
  ),
  ..."暂无数据 暂无资料 没有资料 无信息 档案缺失 资料不全 同上 同前 同上行 〃 见备注 详见附件 见档案 另附".split(" "),
  ..."？ ?? …… XX 某某 （待定） 待定。 乡镇？ 本科？ 乡镇（待核实） 2012.10（待定） 可能是乡镇 大概2012年 ？乡镇 20?2.09 本\uFFFD".split(
    " ",
  ),
])("%s is still to be filled: nothing is read from it, in any field", (text) => {
  expect(plainText(text)).toEqual({ state: "unreadable", raw: text });
  expect(typeof freeText(text)).toBe("string");
});

test.each("NULL null None NaN undefined (null) 空白 （空白） (blank)".split(" "))(
  "%s is what a database writes where there is nothing",
  (text) => expect(plainText(text)).toEqual({ state: "blank" }),
);

test.each([
  ..."见习 见习期 待业 待评 同意 同等学力 未上岗 未查实违纪 查体合格 无记录 无违纪记录 空军医院 Nancy".split(" "),
  ..."乡镇 待岗 未参加 未评 未签 无 暂无 否 没有 未退休 缺考 X NAN 不合格 待聘 不称职 某镇中心小学 应用化学 可视化设计".split(
    " ",
  ),
])("%s says something", (text) => {
  expect(isUnsure(text)).toBe(false);
});
