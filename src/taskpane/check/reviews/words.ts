/** The words by which reviewers are led. */
import { visible } from "../../../core/invisible";
import { RECORD_NAME } from "../../../checking/reviews/words";

const n = (count: number): string => count.toLocaleString("zh-CN");

export const REVIEWING = {
  title: "复核",
  thisFinding: "审核此项",
  fold: "收起",
  remark: "审核意见（可不填）",
  reason: "理由（忽略此项时必填）",
  reasonMissing: "忽略此项请先写理由",
  next: "下一个未审核",
  nextKey: "N",
  allDone: "所列人员都已审核",
  select: "批量审核",
  endSelecting: "结束批量",
  selected: (count: number): string => `已选 ${n(count)} 人`,
  selectListed: (count: number): string => `全选所列 ${n(count)} 人`,
  selectNone: "全不选",
  pick: (name: string): string => `选 ${name}`,
  pickFirst: "先选人员",
  writing: "正在写入…",
  expired: "已过期",
  since: "之后改动：",
  before: "此前",
  takeBack: "撤回",
  reviewer: (name: string): string => `审核人：${visible(name)}`,
  changeReviewer: "修改",
  reviewerLabel: "审核人姓名",
  reviewerHint: "只问一次，记在这台电脑上；每条审核记录都会写上",
  firstUse: `第一次审核：将在本工作簿最后新建一张工作表“${RECORD_NAME}”，每次审核记一行：姓名、单位、身份证号末四位、发现的问题、结论、意见、审核人、时间。没有装本工具的人也能看、能筛选；不要时整张删除即可。`,
  agree: "确定并记下",
  cancel: "取消",
  refused: "本工作簿的设置由更新版本写入，不能在其中新建审核记录。请用更新版本打开",
  unbindable: "没有姓名和身份证号，审核记录对不上人。请先在表中补上",
} as const;
