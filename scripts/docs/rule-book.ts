/** docs/rules.zh-CN.md: the rule book as the code has it. Its frame is here; every fact in it comes from src. */
import { day, isoOf } from "../../src/core/calendar";
import { FIGURES, UNITS, type Figure } from "../../src/rules/figures/figures";
import type { RuleId, RouteId } from "../../src/rules/ids";
import { NOTICE, paragraphsOf, type Enforcer } from "../../src/rules/notice/notice";
import { routeNamed } from "../../src/rules/routes/claim";
import { decisionOn } from "../../src/rules/routes/route";
import { OVERSIGHT_IDS, RECORD_IDS, REQUIREMENT_IDS, ROUTE_IDS, RULEBOOK } from "../../src/rules/rulebook";
import { DEFAULT_SETTINGS } from "../../src/rules/settings/settings";
import { BASE_CONDITIONS, EDUCATION_COLUMNS } from "../../src/rules/standards/base-conditions";
import { retirementDate, type RetirementGroup } from "../../src/rules/standards/retirement";
import { dateWords } from "../../src/core/date-words";
import { EDUCATION_LABELS, LEVEL_LABELS, SERIES_LABELS } from "../../src/rules/standards/labels";
import { RULE_NAMES } from "../../src/rules/words/names";
import { SEVERITY_LABELS } from "../../src/rules/engine/labels";
import { clauseWords, enforcerName, whyNotWords } from "../../src/rules/notice/words";
import { ROUTE_WORDS, RULE_WORDS } from "../../src/rules/words/rules";
import { FIGURE_NAMES, SETTING_NAMES } from "../../src/rules/settings/words";
import { yearsWords } from "../../src/rules/standards/labels";
import { isField, labelOf, labelOfYear } from "../../src/fields";
import { allExamples, examplesFor, type Example, type Examples } from "./examples";

const HEAD = `# 规则手册

本手册由程序生成（\`npm run docs\`），与程序所用的规则、数值、措辞是同一份，请勿直接修改。
条款按聊人社字〔2020〕57号编号，内容是我们自己的转述，不是原文；以原文为准。

级别：违规 = 不满足；缺项 = 看不出，须补填或人工核对；提醒 = 值得看一眼；可享 = 可以享受的政策。`;

export async function ruleBook(): Promise<string> {
  const examples = await allExamples();
  // In the order of their words, which is that of the notice: the rulebook has those across rows by themselves.
  const rules = (ids: readonly RuleId[]): string =>
    typedKeys(RULE_WORDS)
      .filter((id) => ids.includes(id))
      .map((id) => ruleSection(id, examples))
      .join("\n\n");
  const parts = [
    HEAD,
    `## 一、通知逐段\n\n${NOTICE.map(paragraphSection).join("\n\n")}`,
    `## 二、申报条件\n\n${rules(REQUIREMENT_IDS)}`,
    `## 三、途径\n\n${routeTable()}\n\n${ROUTE_IDS.map((id) => routeSection(id, examples)).join("\n\n")}`,
    `## 四、监管\n\n${rules(OVERSIGHT_IDS)}`,
    `## 五、数据\n\n${rules(RECORD_IDS)}`,
    `## 六、数值\n\n本单位可以自定，自定的数值任何日期都有效。\n\n${figureTable()}`,
    `## 七、基本条件表\n\n${BASE_INTRO}\n\n${baseTable()}`,
    `## 八、法定退休年龄\n\n${RETIREMENT_INTRO}\n\n${retirementTable()}`,
    `## 九、可以设置的\n\n${settingsList()}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

const link = (id: Enforcer): string => `${enforcerName(id)} \`${id}\``;

function paragraphSection(paragraph: (typeof NOTICE)[number]): string {
  const by =
    "whyNot" in paragraph
      ? `不设规则：${whyNotWords(paragraph.whyNot)}。`
      : `由 ${paragraph.enforcedBy.map(link).join("、")} 检查。`;
  return `**${paragraph.id}** ${clauseWords(paragraph.id)}\n\n${by}`;
}

const bullets = (lines: readonly (string | null)[]): string =>
  lines.flatMap((line) => (line === null ? [] : [`- ${line}`])).join("\n");

const clausesOf = (id: Enforcer): string =>
  paragraphsOf(id)
    .map((one) => `${one.id}（${clauseWords(one.id)}）`)
    .join("；");

function ruleSection(id: RuleId, examples: ReadonlyMap<string, Examples>): string {
  const { name, when, asks, interpretations } = RULE_WORDS[id];
  return section(`${name} \`${id}\``, id, interpretations, examples, [`适用：${when}`, `要求：${asks}`]);
}

function routeSection(id: RouteId, examples: ReadonlyMap<string, Examples>): string {
  const { name, who, gives, interpretations } = ROUTE_WORDS[id];
  return section(`${name} \`${id}\``, id, interpretations, examples, [`谁可以：${who}`, `结果：${gives}`]);
}

function section(
  title: string,
  id: Enforcer,
  interpretations: readonly string[],
  all: ReadonlyMap<string, Examples>,
  lines: readonly string[],
): string {
  const figures = FIGURES.filter((one) => all.get(id)?.figures.has(one.id) === true);
  const { passes, fails } = examplesFor(all, id);
  return `### ${title}\n\n${bullets([
    `条款：${clausesOf(id)}`,
    ...lines,
    ...figures.map((one) => `数值：${figureWords(one)}`),
    ...interpretations.map((one) => `解读：${one}`),
    passes === null ? null : `没有问题的例子：${exampleWords(passes)}`,
    fails === null ? null : `有问题的例子：${exampleWords(fails)}`,
  ])}`;
}

const headerWords = (field: string): string => {
  const [name = "", part] = field.split(":");
  if (!isField(name)) return name;
  if (part === undefined) return labelOf(name);
  return part === "total" ? `合计${labelOf(name)}` : labelOfYear(name, part);
};

function exampleWords({ title, on, cells, said }: Example): string {
  const row = Object.entries(cells)
    .map(([field, cell]) => `${headerWords(field)} ${cell === "" ? "（空白）" : cell}`)
    .join("，");
  const words = said.map(({ severity, sentence }) => `\n  - ${SEVERITY_LABELS[severity]}：${sentence}`).join("");
  return `${title}。${on}；${row}${words}`;
}

const figureWords = ({ id, unit, entries }: Figure): string =>
  entries
    .map((one) => `${FIGURE_NAMES[id]} ${one.value}${UNITS[unit].label}，${dateWords(one.from)}起，${one.source}`)
    .join("；");

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function routeTable(): string {
  const rows = ROUTE_IDS.map((id) => {
    const route = routeNamed(RULEBOOK.routes, id);
    const { clause, isDirect } = route;
    const decisions = typedKeys(route.decisions);
    const partly = decisions.some((one) => typeof route.decisions[one] === "object") ? "级别要求的一部分" : "";
    const decided = (decision: string): readonly string[] =>
      decisions.filter((one) => decisionOn(route, one) === decision).map((one) => RULE_NAMES[one]);
    return [
      link(id),
      clause,
      isDirect ? "是" : "",
      [...decided("waives"), partly].filter((one) => one !== "").join("、") || "—",
      decided("downgrades").join("、") || "—",
    ];
  });
  return table(["途径", "条款", "直评直聘", "免除（或留待核定）", "只提醒"], rows);
}

const typedKeys = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(record) as K[];

const figureTable = (): string =>
  table(
    ["数值", "编号", "条款", "值", "起", "依据"],
    FIGURES.flatMap(({ id, unit, clause, entries }) =>
      entries.map((one) => [
        FIGURE_NAMES[id],
        `\`${id}\``,
        clause,
        `${one.value}${UNITS[unit].label}`,
        isoOf(one.from),
        one.source,
      ]),
    ),
  );

const BASE_INTRO =
  "任现职须满的年数，学历、学位取高的。“工作1年”指参加工作的年数，不要求有职称；“—”没有统一规定。写“各地不一”的只列待核，不判违规。";

const baseTable = (): string =>
  table(
    ["系列", "申报", ...EDUCATION_COLUMNS.map((column) => EDUCATION_LABELS[column]), "依据", "起", "效力"],
    BASE_CONDITIONS.map(({ series, grassroots, physicians, level, years, source, from, binding }) => [
      `${grassroots ? "基层" : ""}${SERIES_LABELS[series]}${physicians ? "（医）" : ""}`,
      LEVEL_LABELS[level],
      ...EDUCATION_COLUMNS.map((column) => yearsWords(years[column])),
      source,
      `${from}年`,
      binding ? "统一" : "各地不一",
    ]),
  );

const RETIREMENT_INTRO =
  "计算截止日在2024年9月12日以前的按原年龄，以后的按逐步推迟的年龄，也可以在设置中固定为一种。花名册中的人按专业技术人员看待，写明工勤的女性按女工人。副高级以上女性服务到与男性相同的年龄，可以提前到55周岁。";

const GROUPS: Readonly<Record<RetirementGroup, string>> = {
  men: "男",
  "women-professional": "女（专业技术、管理）",
  "women-workers": "女（工勤）",
};

/** Birth months around which the ages change. */
const BIRTHS = [
  { year: 1964, month: 12 },
  { year: 1968, month: 6 },
  { year: 1972, month: 6 },
  { year: 1976, month: 9 },
  { year: 1985, month: 1 },
] as const;

function retirementTable(): string {
  const on = day(2025, 1, 1);
  const rows = BIRTHS.flatMap(({ year, month }) =>
    (Object.keys(GROUPS) as RetirementGroup[]).map((group) => {
      const birth = { year, month, day: null };
      return [
        `${year}年${month}月`,
        GROUPS[group],
        dateWords(retirementDate(group, birth, on, "fixed")),
        dateWords(retirementDate(group, birth, on, "rising")),
      ];
    }),
  );
  return table(["出生", "类别", "原年龄", "逐步推迟后"], rows);
}

const settingsList = (): string =>
  bullets([
    ...Object.keys(DEFAULT_SETTINGS).map((key) => `${SETTING_NAMES[key as keyof typeof SETTING_NAMES]} \`${key}\``),
    "设置存在工作簿里，可以导出、导入为一个 JSON 文件，格式见 [settings.schema.json](settings.schema.json)；命令行用 `--settings 文件.json`。",
  ]);
