import { freeText, isUnsure, plainText } from "./cell-text";

test.each([
  ..."待定 待补 待补充 待核实 待查 待确认 待填 未填 未填写 未知 未提供 尚未确定 未定 不详 不明 不清楚 不确定 缺 暂缺 缺失 后补 N/A".split(
    " ",
  ),
  ..."待补填 待补录 待查证 待查询 待明确 待更新 待统计 待分配 待上报 没填 尚未填写 未核实 未查到 查无 无法查询 记不清 忘记".split(
    " ",
  ),
  ..."暂无数据 暂无资料 没有资料 无信息 档案缺失 资料不全 同上 同前 同上行 〃 见备注 详见附件 见档案 另附".split(" "),
  ..."需补充 需核实 请补充 请填写 有待完善 容后补 后续补充 另行通知 补办中 办理中 核实中 正在办理 待发证 待公布 待领 待参加".split(
    " ",
  ),
  ..."未登记 未核定 未找到 未下发 未发证 结果未出 漏填 空缺 丢失 已遗失 原件丢失 证书遗失 档案未到 材料未交 缺材料".split(
    " ",
  ),
  ..."不祥 不明确 不能确定 难以确定 说不准 看不清 字迹不清 存疑 有疑问 有误 略 ### TBC unknown pending".split(" "),
  ..."暂时不详 目前不详 暂不清楚 尚未登记 还没填 本科（需核实） 本科，目前不详".split(" "),
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
  ..."待退休 待调出 待遇 请长假 要求进步 应聘人员 略阳县中学 现代学校 审核中 未发放 未交 错误分析 补习班 核心期刊".split(
    " ",
  ),
  ..."乡镇 待岗 未参加 未评 未签 无 暂无 否 没有 未退休 缺考 X NAN 不合格 待聘 不称职 某镇中心小学 应用化学 可视化设计".split(
    " ",
  ),
])("%s says something", (text) => {
  expect(isUnsure(text)).toBe(false);
});
