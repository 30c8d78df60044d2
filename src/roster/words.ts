/** What is said of how a sheet was understood: questions and answers, rows passed over. */
import { cellAddress, type Position } from "../core/positions";
import { withoutIds } from "../core/hidden-ids";
import { labelOf, type ColumnField } from "../fields";
import type { Polarity } from "../fields/readers/polarity";
import { ANSWERED_POLARITIES, type AnsweredPolarity } from "./polarities";
import type { Question } from "./roster-head";
import type { SkipReason } from "./table";

export const SKIP_LABELS: Readonly<Record<SkipReason, string>> = {
  blank: "空行",
  footer: "表尾或合计",
  "repeated-header": "重复的表头",
  "no-name": "没有姓名",
  "not-a-person": "看不出是人员",
  "column-labels": "栏次（甲乙丙、123）",
  example: "填写示例",
  explanation: "填表说明",
  "unread-line": "同一人的续行，其中有与首行不同的内容未采用",
};

/** Of parts of ours in a workbook that nobody can read. */
export const UNREAD_STATE =
  "本工作簿保存的设置和回答有读不出来的，没有采用，原样留着。可以重新设置；不要的，在“设置”的“本簿中本工具的内容”里移除";

interface QuestionWords {
  readonly message: string;
  readonly choices: readonly string[];
}

export function questionWords(question: Question): QuestionWords {
  const { message, choices } = asked(question);
  return { message: withoutIds(message), choices };
}

function asked(question: Question): QuestionWords {
  switch (question.kind) {
    case "no-year":
      return {
        message: "没有写明申报年度：是哪一年度的申报？没有写明以前，随年度而变的都列为待核。",
        choices: question.years.map((year) => `${year}年度`),
      };
    case "apply-date":
      return {
        message:
          "没有写明申报日期：申报日期是哪天？有人到年内某天才满年限、处分才期满，或者年内到龄，随这一天而定，先列为待核。",
        choices: [],
      };
    case "all-township":
      return {
        message: "本表没有单位层级，也没有基层单位目录。表中单位都是乡镇事业单位吗？",
        choices: ["都是乡镇单位", "不都是"],
      };
    case "blank-other-title":
      return {
        message: "“另一类职称”空白的人，是否都没有另一类职称？没有确认以前，空白的逐人待核。",
        choices: ["空白的都没有", "逐人填写"],
      };
    case "two-columns":
      return {
        message: `有${question.columns.length}列都像是“${labelOf(question.about)}”（${question.columns.join("、")}列），用哪一列？`,
        choices: question.columns,
      };
    case "unclear-column":
      return {
        message: `${question.column}列“${question.header}”看不出是什么，暂未使用。它是${question.fields.map((field) => `“${labelOf(field)}”`).join("还是")}？`,
        choices: question.fields.map((field) => labelOf(field)),
      };
    case "unclear-answer":
      return {
        message: `${question.column}列“${question.header}”的表头看不出填“是”“有”是好是坏，这样填的人待核。请说明，或把表头写成“是否有违法违纪”的样子`,
        choices: ANSWERED_POLARITIES.map((polarity) => POLARITY_WORDS[polarity]),
      };
    case "unreadable-year":
      return {
        message: `申报年度看不懂（${listedCells(question.cells)}写着${question.raws.map((raw) => `“${raw}”`).join("、")}），这些行没有可靠的计算年度，请改成“2020”这样的年份`,
        choices: [],
      };
    case "stale-mapping":
      return { message: "表头改过了，以前对列的指定不再适用，没有采用。请核对各列，需要时重新指定", choices: [] };
  }
}

/** An answer as it stands. @param text null where the user said no to the question */
export function answerWords(field: ColumnField, text: string | null): string {
  if (field === "unitLevel") return text === null ? "表中单位不都是乡镇事业单位" : `表中单位都按“${text}”看待`;
  if (field === "otherTitle")
    return text === null ? "“另一类职称”空白的，逐人填写" : `“另一类职称”空白的，都按“${text}”看待`;
  return text === null ? `不为整表指定“${labelOf(field)}”` : `${labelOf(field)}：${text}`;
}

/** The day up to which the user has a sheet judged. */
export const asOfWords = (day: string): string => `计算截止日：${day}`;

/** What the user said of a column. @param field null: none of ours */
export const correctionWords = (column: string, header: string, field: ColumnField | null): string =>
  field === null ? `${column}列“${header}”不使用` : `${column}列“${header}”是“${labelOf(field)}”`;

/** What the user said of “是” below a header. */
export const polarityWords = (header: string, polarity: AnsweredPolarity): string =>
  `“${header}”列${POLARITY_WORDS[polarity]}`;

/** What an answer is worth; null where it decides nobody, or nobody was judged yet. */
export const worthWords = ({ settles = 0 }: Question): string | null =>
  settles === 0 ? null : `回答后能定下${settles}人`;

const CELLS_LISTED = 3;

function listedCells(cells: readonly Position[]): string {
  const listed = cells.slice(0, CELLS_LISTED).map(cellAddress).join("、");
  return cells.length <= CELLS_LISTED ? listed : `${listed}等${cells.length}处`;
}

export const POLARITY_WORDS: Readonly<Record<Polarity, string>> = {
  "asks-good": "填“是”为没有问题",
  "asks-bad": "填“是”为有问题",
  "asks-proof": "填“有”为没有问题",
  unclear: "填“是”是好是坏看不出，请核对",
};
