import { levelsWords, SERIES_LABELS } from "../../standards/labels";
import type { RouteWords } from "../../words/shape";
import type { ExamMarginReason } from "./route";

export const words: RouteWords<ExamMarginReason["kind"]> = {
  name: "以考代评5分",
  who: "申报的系列和级别由考试决定，每科都不低于当年合格标准5分以内的",
  gives: "可以参加竞聘，不取得职称",
  interpretations: [
    "正好低5分也算；缺一科成绩的待核；岗位本身的条件由单位掌握。",
    "填的是几科总分的（卫生一科最多100分，其他一科最多150分，合格标准一科最多100分），待核：政策看每一科。",
    "各科都已合格的，用不着放宽，凭合格证明取得职称。",
  ],
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
      what: `成绩在放宽的范围内，符合岗位条件的可以参加竞聘${at}，但不取得职称`,
      todo: "岗位条件由单位核",
    }),
    "exam-passed": (_, { at }) => ({
      what: `各科都达到合格标准，用不着放宽${at}：考试合格的凭合格证明取得职称，以考代评的放宽只是可以参加竞聘`,
      todo: "核对考试合格证明",
    }),
    "exam-total": ({ of, points }, { at, column }) => ({
      what: `${column(of)}的${points}分不像一科的${of === "examScores" ? "成绩" : "合格标准"}${at}，可能是几科的总分，每科够不够看不出`,
      todo: "成绩和合格标准都按科目分别填，不填总分",
    }),
    "exam-pass-mark-unknown": ({ subject, hasColumn }, { at, column }) => ({
      what: `${subjectWords(subject)}当年的合格标准没有${at}，成绩够不够看不出`,
      todo: hasColumn
        ? `在${column("passMarks")}中填上${subject === null ? "" : "这一科的标准"}`
        : "补“合格标准”列，或在设置中填写",
    }),
  },
};

const subjectWords = (subject: string | null): string => (subject === null ? "" : `“${subject}”`);
