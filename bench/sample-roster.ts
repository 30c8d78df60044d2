/** A large roster of invented people, the same in every run. */
import type { SheetCells } from "../src/core/cells";

const TITLE = "某县2020年度基层职称申报花名册（教师系列）";
export const HEADERS = (
  "序号 单位 姓名 性别 身份证号码 出生年月 参加工作时间 学历 学位 所学专业 任教学科 现任专业技术职务 取得时间 聘任时间 拟申报职称 申报类型 " +
  "申报方式 乡镇工作年限（年） 单位性质 2017年度考核 2018年度考核 2019年度考核 2018年学时 2019年学时 培训经历 工作经历 是否签订承诺书 违法违纪 学术不端 备注"
).split(" ");

/** The same people in every run: no figure changes by chance. */
function generator(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    // Exact in 32 bits: rounded, the numbers would soon come round again, and the same people with them.
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 4_294_967_296) * most);
  };
}

/** @param seed another one makes other people */
export function rosterOf(people: number, seed = 7): SheetCells {
  const next = generator(seed);
  const pick = <T>(items: readonly T[]): T => items[next(items.length)] as T;
  const surnames = [..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许"];
  const given = [..."安宁平勇娟伟芳敏静丽强磊军洋艳杰涛明超霞"];
  const townships = [..."柳杨张寿阿康戴金莘冠"].map((name) => `${name}河镇`);
  const units = townships.flatMap((name) => ["中心小学", "中学", "第二小学", "幼儿园"].map((kind) => name + kind));
  const pad = (n: number): string => String(n).padStart(2, "0");
  const month = (from: number, to: number): string => `${from + next(to - from)}.${pad(1 + next(12))}`;
  const rows = Array.from({ length: people }, (_, i): unknown[] => {
    const birth = `${1962 + next(36)}${pad(1 + next(12))}${pad(1 + next(28))}`;
    return [
      i + 1,
      pick(units),
      pick(surnames) + pick(given) + (next(3) > 0 ? pick(given) : ""),
      pick(["男", "女"]),
      `371500${birth}${String(next(10_000)).padStart(4, "0")}`,
      `${birth.slice(0, 4)}.${birth.slice(4, 6)}`,
      month(1985, 2018),
      pick(["大学本科", "大专", "硕士研究生", "中师", "函授本科"]),
      pick(["学士", "硕士", "无", ""]),
      pick(["汉语言文学", "数学教育", "小学教育", "英语"]),
      pick(["语文", "数学", "英语", "体育"]),
      pick(["一级教师", "二级教师", "高级教师", "小学高级教师"]),
      36_000 + next(8_000),
      month(2005, 2020),
      pick(["高级教师", "一级教师", "正高级教师"]),
      pick(["基层", "全省统一", ""]),
      pick(["正常", "直评10年", "直评20年", "", "县级及以上交流"]),
      pick([next(40), `${next(40)}年`, `${next(39)}年6个月`]),
      pick(["乡镇", "县直"]),
      pick(["合格", "优秀", "称职"]),
      pick(["合格", "优秀", "基本合格"]),
      pick(["合格", "优秀", ""]),
      60 + next(70),
      60 + next(70),
      pick(["市级骨干教师研修", "无", "2019年全员培训", ""]),
      `${1990 + next(20)}07~201508 ${pick(units)} 教师；201509~至今 ${pick(units)} 教师`,
      pick(["是", "否"]),
      pick(["无", "无", "警告处分"]),
      "无",
      pick(["", "", "支教一年"]),
    ];
  });
  return { name: "花名册", values: [[TITLE], HEADERS, ...rows], merges: [] };
}
