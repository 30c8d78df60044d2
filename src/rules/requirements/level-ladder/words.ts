import { SCHOOL_LABELS, SERIES_LABELS, levelsWords } from "../../standards/labels";
import type { RuleWords } from "../../words/shape";

export const words: RuleWords<
  | "other-series"
  | "no-step-of-either-kind"
  | "two-tracks"
  | "two-tracks-or-skips"
  | "entry-too-high"
  | "entry-by-recognition"
> = {
  name: "逐级申报",
  called: { met: "逐级申报：满足", notMet: "没有逐级申报", open: "是否逐级申报待核" },
  when: "持有全省统一职称的人申报，以及没有职称的人申报",
  asks: "比现职称高一级，两类都可以；没有职称的，从学历对应的起点报起",
  interpretations: [
    "“对应的基层职称”读作高一级的基层职称；隔满年数之后，也可以是同级的基层职称。",
    "隔两级以上或低于现职称，违规；同系列同类同级，违规；换系列的（转评），同级或高一级都待核；系列空白或看不懂的，可能是换系列，也待核。",
    "两类职称都有的：按基层职称够的即满足；只按全省统一职称才够的，待核。",
  ],
  says: {
    "other-series": ({ held, level }, { at }) => ({
      what: `${held === null ? "" : `所持职称属${SERIES_LABELS[held]}系列，`}申报其他系列的${levelsWords(level)}${at}，须先转评，通知未作规定`,
      todo: "按转评（改系列）的规定人工核实",
    }),
    "no-step-of-either-kind": ({ held, applied }, { at }) => ({
      what: `${held.length === 0 ? "" : `现有${levelsWords(held)}，`}申报${levelsWords(applied)}${at}，职称类型看不出，但无论哪一类都不能这样申报`,
      todo: "核对现职称与申报职称，补填类型",
    }),
    "two-tracks": ({ applied, skips }, { at }) => ({
      what: skips
        ? `同时有基层和全省统一职称：按全省统一职称申报${levelsWords(applied)}是越级${at}，按基层职称只可报高一级基层职称；两类都有的按哪一类，通知未明确`
        : `同时有基层和全省统一职称：按全省统一职称够申报${levelsWords(applied)}${at}，按基层职称只可报高一级基层职称；两类都有的按哪一类，通知未明确`,
      todo: "人工核实按哪一类职称申报",
    }),
    "two-tracks-or-skips": ({ applied }, { at }) => ({
      what: `同时有基层和全省统一职称，按基层职称申报${levelsWords(applied)}越级，按全省统一职称不越级${at}；两类都有的按哪一类，通知未明确`,
      todo: "人工核实按哪一类职称申报",
    }),
    "entry-too-high": ({ school, applied }, { at }) => ({
      what: `没有职称${school === null ? "" : `，学历${SCHOOL_LABELS[school]}`}，直接申报${levelsWords(applied)}${at}，越级`,
      todo: "从员级、助理级报起（博士可从中级报起）",
    }),
    "entry-by-recognition": (_, { at }) => ({
      what: `没有职称、硕士学历（学位），申报中级${at}要看本系列的初次认定规定`,
      todo: "按本系列初次认定规定核实",
    }),
  },
};
