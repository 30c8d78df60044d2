/**
 * Group headers: what stands over several columns and gives their short headers a meaning.
 */
export type Group =
  | "unit"
  | "held"
  | "other"
  | "apply"
  | "education"
  | "gp"
  | "appraisals"
  | "trainingHours"
  | "transfer"
  | "examScores"
  | "passMarks";

/** Folded, in the order they are tried. */
export const GROUPS: readonly (readonly [Group, RegExp])[] = [
  ["other", /^(?:其他|其它|另一类)(?:专业技术职务|职称|资格)/u],
  ["apply", /^(?:拟?申报|拟?评审|拟评|申请|参评|报评|拟晋升)(?:情况|信息|职称|资格|专业技术职务|任职资格|内容)*$/u],
  [
    "held",
    /^(?:(?:现|现任|现有|现聘|已聘|已取得|已有|现持有)?(?:专业技术(?:职务|资格|职称|(?:职务)?任职资格)|职称|任职资格|资格)|(?:现|现任|现聘|已聘)职务|现任|现聘|现职)(?:情况|信息)?$/u,
  ],
  ["education", /^(?:全日制|在职|最高|第一|毕业)?(?:教育|学历)(?:情况|信息|学位)?$/u],
  ["unit", /^(?:现|现工作|工作|所在|用人)?(?:单位|学校)(?:情况|信息)?$/u],
  ["gp", /全科|规培|规范化培训/u],
  ["passMarks", /合格标准|合格线|合格分数|分数线/u],
  ["examScores", /(?:考试|各科)(?:成绩|分数)/u],
  ["appraisals", /考核/u],
  ["trainingHours", /学时|继续教育/u],
  ["transfer", /交流/u],
];
