/**
 * The settings in words: what each is called, its unit, and what is wrong with a settings file.
 */
import { FIELDS } from "../../fields";
import { FIGURES, type FigureId } from "../figures/figures";
import type { Settings } from "./settings";
import { SETTINGS_VERSION, type SettingsFault } from "./settings-file";
import type { Path, Shape } from "./settings-shape";
import { EDUCATION_LABELS, LEVEL_LABELS, SERIES_LABELS } from "../standards/labels";

export const FIGURE_NAMES = Object.fromEntries(FIGURES.map(({ id, name }) => [id, name])) as Readonly<
  Record<FigureId, string>
>;

export const SETTING_NAMES: Readonly<Record<keyof Settings, string>> = {
  figures: "本单位自定的数值",
  figureSources: "自定数值的依据（文号）",
  cutOff: "计算截止日",
  establishedSeries: "已建立基层职称的系列",
  retirementLaw: "法定退休年龄按哪一种",
  womenSenior: "副高以上女性的退休年龄随哪一类推迟",
  passMarks: "考试合格标准（每科）",
  failedAppraisal: "申报前一年考核不合格：undetermined 待核，violation 违规",
  blankMeans: "只给有关的人填的列（另一类职称、急需引进等）空白时：not-marked 按“无”看待，unknown 逐人待核",
  baseConditions: "基本条件表",
  columns: "表头对应：各表中这样的表头是哪一项",
};

export const RETIREMENT_LAW_LABELS: Readonly<Record<Settings["retirementLaw"], string>> = {
  "by-date": "按计算截止日当时的规定",
  fixed: "一律按推迟前的年龄",
  rising: "一律按逐步推迟的年龄",
};

export const WOMEN_SENIOR_LABELS: Readonly<Record<Settings["womenSenior"], string>> = {
  men: "随男性推迟",
  "women-professional": "随其他女性专业技术人员推迟",
};

/** Why a settings file is refused: where, what stands there, what is allowed. */
export function settingsFaultWords(fault: SettingsFault): string {
  return `${faultWords(fault)}。整份设置未采用，原来的设置不变`;
}

/** Of settings kept in a workbook that cannot be used. */
export const storedSettingsWords = (fault: SettingsFault): string =>
  `本工作簿保存的设置有误：${faultWords(fault)}。已按默认设置计算`;

function faultWords(fault: SettingsFault): string {
  switch (fault.kind) {
    case "not-json":
      return "这不是 JSON 文件，或者括号、引号、逗号有误";
    case "newer":
      return `设置的版本是${fault.version}，本程序只认得到${SETTINGS_VERSION}，请更新程序`;
    case "wrong":
      return `${pathWords(fault.path)}写的是${valueWords(fault.there)}，应为${shapeWords(fault.allowed)}`;
    case "unknown-key":
      return `${pathWords(fault.path)}有不认识的项“${fault.key}”，可用的项：${fault.allowed.join("、")}`;
    case "key-missing":
      return `${pathWords(fault.path)}缺少“${fault.key}”`;
    case "twice":
      return `${pathWords(fault.path)}与前面的重复（${fault.there.split(" ").map(termWords).join("")}）`;
  }
}

const TERMS: Readonly<Record<string, string>> = {
  ...SERIES_LABELS,
  ...LEVEL_LABELS,
  ...EDUCATION_LABELS,
  ...FIGURE_NAMES,
  ...SETTING_NAMES,
  true: "（基层）",
  false: "",
  physicians: "（医）",
};

const termWords = (term: string): string => (Object.hasOwn(TERMS, term) ? (TERMS[term] ?? term) : term);

/** `baseConditions[3].years.doctor`, with the name of what it is. */
function pathWords(path: Path): string {
  if (path.length === 0) return "设置文件";
  const text = path.reduce<string>(
    (all, part) => (typeof part === "number" ? `${all}[${part}]` : all === "" ? part : `${all}.${part}`),
    "",
  );
  const named = path.filter((part) => typeof part === "string" && termWords(part) !== part).at(-1);
  return named === undefined ? `“${text}”` : `“${text}”（${termWords(String(named))}）`;
}

const LONGEST_SHOWN = 40;

function valueWords(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** What may stand there. */
export function shapeWords(shape: Shape): string {
  switch (shape.kind) {
    case "number":
      if (shape.min === shape.max) return String(shape.min);
      return `${shape.min}到${shape.max}的${shape.step === 1 ? "整数" : "数（可到半个）"}`;
    case "choice":
      // The fields are too many to be read.
      if (shape.of.length === FIELDS.length) return '列的名称，如 "unitLevel"（见 settings.schema.json）';
      return `${shape.of.map((one) => `"${one}"`).join("、")}之一`;
    case "text":
      return `不超过${shape.most}个字的文字`;
    case "flag":
      return "true 或 false";
    case "nothing":
      return "null";
    case "day-of-year":
      return '月-日，如 "12-31"';
    case "list":
      return `不超过${shape.most}项的列表 […]`;
    case "object":
      return `{ ${Object.keys(shape.fields).join("、")} }`;
    case "either":
      return shape.of.map(shapeWords).join("，或");
  }
}
