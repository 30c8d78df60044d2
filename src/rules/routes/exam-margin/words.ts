import { levelsWords, SERIES_LABELS } from "../../standards/labels";
import type { RouteWords } from "../../words/shape";
import type { ExamMarginReason } from "./route";

export const words: RouteWords<ExamMarginReason["kind"]> = {
  name: "以考代评5分",
  who: "申报的系列和级别由考试决定，每科都不低于当年合格标准5分以内的",
  gives: "可以参加竞聘，不取得职称",
  interpretations: ["正好低5分也算；缺一科成绩的待核；岗位本身的条件由单位掌握。"],
  says: {
    "exam-by-review": ({ series, levels }, { at }) => ({
      what: `${series === null ? "" : `${SERIES_LABELS[series]}系列`}${levelsWords(levels)}${at}不是以考代评的`,
      todo: "核对申报方式",
    }),
    "exam-mark-short": ({ subject, points, pass, margin }, { at }) => ({
      what: `${subjectWords(subject)}考试成绩${points}分${at}，合格标准${pass}分，低${
        Math.round((pass - points) * 100) / 100
      }分，超出可放宽的${margin}分`,
      todo: "核对考试成绩与当年合格标准",
    }),
    "exam-subject-without-mark": ({ subject }, { at }) => ({
      what: `${subject === null ? "考试成绩与合格标准的科目数不一致" : `“${subject}”有合格标准，没有成绩`}${at}`,
      todo: "每一科都要有成绩和合格标准",
    }),
    "exam-default-pass-mark": ({ pass }, { at }) => ({
      what: `本表没有合格标准${at}，每科按${pass}分计算`,
      todo: "当年国家合格标准不同的，补“合格标准”列",
    }),
    "exam-no-title": (_, { at }) => ({
      what: `成绩在放宽的范围内，可以参加竞聘${at}，但不取得职称`,
      todo: "是否符合岗位条件由单位核；考试合格的，凭合格证明取得职称",
    }),
    "exam-pass-mark-unknown": ({ subject }, { at }) => ({
      what: `${subjectWords(subject)}当年的合格标准没有${at}，成绩够不够看不出`,
      todo: "补“合格标准”列，或在设置中填写",
    }),
  },
};

const subjectWords = (subject: string | null): string => (subject === null ? "" : `“${subject}”`);
