/**
 * Lines below a table that are nobody: totals, signatures, notes.
 */

const FOOTER =
  /^(?:合计|小计|总计|共计|总人数|填表|填报|制表|审核人|审核:|复核|负责人|单位负责|主管领导|经办|联系人|联系电话|注[:：1-9.、]|注$|备注[:：]|说明[:：1-9]|填表说明|附[:：注]|盖章|日期[:：]|签字|签名|签章|公示|校长|院长|呈报单位|(?:单位|学校|主管部门|推荐)[(（]?(?:盖章|公章|意见)|说明$|[^:：]{1,14}[:：]$)/u;

/** @param text the first thing written in the row, spaces removed */
export const isFooter = (text: string): boolean => FOOTER.test(text);
