/**
 * What each rule is called once it has an outcome: its name alone would say the opposite half of the time. Apart from
 * the other words, because only the pane and the command line say them: functions answer before they are loaded.
 */
import type { Finding } from "../finding";
import type { RuleId } from "../ids";
import { RULE_NAMES } from "./names";

export interface OutcomeNames {
  readonly met: string;
  readonly notMet: string;
  readonly open: string;
}

export const OUTCOMES: Readonly<Record<RuleId, OutcomeNames>> = {
  "duplicate-row": { met: "重复申报：没有重复", notMet: "重复申报", open: "是否重复申报待核" },
  "one-type-per-year": { met: "同年度只报一类：满足", notMet: "同年度报了两类", open: "是否同年度报两类待核" },
  "post-quota": { met: "岗位结构比例：没有超出", notMet: "超出岗位数", open: "岗位数待核" },
  "certificate-area": {
    met: "基层职称离开无效：没有这种情形",
    notMet: "基层职称离开乡镇，无效",
    open: "基层职称是否有效待核",
  },
  "direct-route-available": { met: "可走直评直聘", notMet: "可走直评直聘", open: "可走直评直聘" },
  "exchange-available": { met: "可换发", notMet: "可换发", open: "可换发" },
  "improper-rejection": {
    met: "不得以论文、专业为由否决：没有这种情形",
    notMet: "以论文、专业等为由否决",
    open: "否决原因待核",
  },
  "mobility-available": { met: "引进满5年可流动", notMet: "引进满5年可流动", open: "引进满5年可流动" },
  "mobility-period": { met: "引进人员流动：没有提前流动", notMet: "引进人员提前流动", open: "引进人员流动待核" },
  "post-training": {
    met: "新取得中、高级岗前培训：没有问题",
    notMet: "新取得中、高级未岗前培训",
    open: "岗前培训待核",
  },
  "preference-withdrawn": { met: "不再单独倾斜：没有问题", notMet: "系列已建立，不应再倾斜", open: "倾斜待核" },
  "reference-factors": { met: "重要参考", notMet: "重要参考", open: "重要参考" },
  "review-conflict": { met: "审查结果：没有不一致", notMet: "审查结果与规则不一致", open: "审查结果待核" },
  "series-open": { met: "系列是否建立：没有问题", notMet: "系列尚未建立", open: "系列是否建立待核" },
  "service-period": { met: "交流人员服务期5年：没有问题", notMet: "交流人员服务期未满", open: "交流人员服务期待核" },
  "special-post-basis": { met: "特设岗位依据：没有问题", notMet: "特设岗位依据不明", open: "特设岗位依据待核" },
  "special-post-recovery": {
    met: "特设岗位自动收回：没有问题",
    notMet: "特设岗位没有收回",
    open: "特设岗位是否收回待核",
  },
  "special-post-scope": {
    met: "特设岗位只用于基层：没有问题",
    notMet: "特设岗位用在基层以外",
    open: "特设岗位使用范围待核",
  },
  "timely-appointment": { met: "及时聘用：没有问题", notMet: "没有及时聘用", open: "是否及时聘用待核" },
  "ambiguous-date": { met: "日期写法：没有歧义", notMet: "日期有歧义", open: "日期待核" },
  "date-order": { met: "时间先后：没有问题", notMet: "时间先后不合理", open: "时间先后待核" },
  "id-birth": { met: "出生年月与身份证号：一致", notMet: "出生年月与身份证号不一致", open: "出生年月待核" },
  "id-number": { met: "身份证号：没有问题", notMet: "身份证号有问题", open: "身份证号待核" },
  "id-sex": { met: "性别与身份证号：一致", notMet: "性别与身份证号不一致", open: "性别待核" },
  "unknown-title": { met: "职称名称：认得出", notMet: "职称名称认不出", open: "职称名称待核" },
  "unreadable-cell": { met: "单元格内容：没有问题", notMet: "单元格内容须核对", open: "单元格内容待核" },
  appraisal: { met: "年度考核：没有问题", notMet: "年度考核不合格", open: "年度考核待核" },
  "base-tenure": { met: "任职年限：已满", notMet: "任职年限不足", open: "任职年限待核" },
  "examined-level": {
    met: "以考代评层级：不是以考代评的一级",
    notMet: "以考代评的一级不能评审取得",
    open: "是否以考代评待核",
  },
  "five-year-lock": {
    met: "取得一类5年内不报另一类同级：满足",
    notMet: "取得一类未满5年又报另一类同级",
    open: "5年内是否另报同级待核",
  },
  "grassroots-ladder": {
    met: "基层职称只可晋升高一级基层职称：满足",
    notMet: "不是晋升高一级基层职称",
    open: "基层职称晋升待核",
  },
  "in-service": { met: "在职在岗：满足", notMet: "不在职在岗", open: "是否在职在岗待核" },
  "integrity-veto": { met: "一票否决：没有所列情形", notMet: "一票否决", open: "是否一票否决待核" },
  "level-ladder": { met: "逐级申报：满足", notMet: "没有逐级申报", open: "是否逐级申报待核" },
  "major-match": { met: "所学专业：没有问题", notMet: "所学专业不符", open: "所学专业待核" },
  pledge: { met: "个人承诺：已签订", notMet: "没有签订个人承诺书", open: "个人承诺待核" },
  "township-post": { met: "属基层专业技术岗位", notMet: "不属基层专业技术岗位", open: "是否属基层专业技术岗位待核" },
  "training-experience": { met: "学习培训经历：满足", notMet: "没有学习培训经历", open: "学习培训经历待核" },
  "training-hours": { met: "每年继续教育学时：满足", notMet: "继续教育学时不足", open: "继续教育学时待核" },
  "route-claim": { met: "所报途径成立", notMet: "所报途径不成立", open: "所报途径待核" },
};

/** What a finding is headed by: a rule that is broken, one that is open, or what it is about. */
export function findingName({ rule, severity, decides }: Pick<Finding, "rule" | "severity" | "decides">): string {
  switch (severity) {
    case "violation":
      return OUTCOMES[rule].notMet;
    case "missing":
      return OUTCOMES[rule].open;
    // Of a requirement it is a remark beside what was found; the other rules have nothing else to say.
    case "caution":
      return decides ? RULE_NAMES[rule] : OUTCOMES[rule].notMet;
    case "benefit":
      return RULE_NAMES[rule];
  }
}
