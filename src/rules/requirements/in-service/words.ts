import { dateWords } from "../../../core/date-words";
import type { RuleWords } from "../../words/shape";
import type { InServiceReason } from "./rule";

export const words: RuleWords<InServiceReason["kind"]> = {
  name: "在职在岗",
  called: { met: "在职在岗：满足", notMet: "不在职在岗", open: "是否在职在岗待核" },
  when: "所有申报",
  asks: "申报日期当天在岗，并且未到法定退休年龄",
  interpretations: [
    "调离、退休、辞职、去世、辞退、开除为违规，离开时间在申报之后的只提醒；借调、跟岗、长期病休、停薪留职为待核。",
    "写在岗而离开时间在申报之前的待核；离开以后才进入本单位的，是从原单位离开。",
    "已到退休年龄为违规；写明延聘、返聘的，或者有人员状态列而空白的，为待核。",
    "没有申报日期的算申报年度中的某一天，年内到龄的待核。没有出生年月列的看身份证号，身份证号空白或有误的待核。",
    "出生年月、性别与身份证号不一致，按哪个会影响是否到龄的，为待核。",
    "副高级以上职称的女性按60周岁计，可以55周岁退休的不因此判违规。",
  ],
  says: {
    "left-service": ({ word }, { at }) => ({
      what: `人员状态为“${word}”${at}，已不在岗`,
      todo: "不在职在岗的不能申报",
    }),
    "left-later": ({ word, left }, { at }) => ({
      what: `人员状态为“${word}”，${dateWords(left)}才离开${at}，申报时在岗`,
      todo: "核对申报日期、离开时间",
    }),
    "left-though-in-post": ({ word, left }, { at }) => ({
      what: `${word === null ? "离开时间" : `人员状态为“${word}”，离开时间却`}是${dateWords(left)}${at}，申报时是否在岗看不出`,
      todo: `核对${word === null ? "" : "人员状态、"}离开时间；是从原单位离开的，填写或核对进入本单位时间`,
    }),
    "away-from-post": ({ word }, { at }) => ({
      what: `人员状态为“${word}”${at}，是否在岗须人工核实`,
      todo: "核实申报时是否在岗",
    }),
    "extended-service": ({ word }, { at }) => ({
      what: `人员状态为“${word}”${at}，延聘、返聘能否申报须人工核实`,
      todo: "核实是否仍在职在岗",
    }),
    retired: ({ on }, { at }) => ({
      what: `${on === null ? "" : dateWords(on)}已到法定退休年龄${at}`,
      todo: "核对出生年月；延聘、返聘的在人员状态中写明",
    }),
    "retired-status-open": ({ on }, { at, column }) => ({
      what: `${on === null ? "" : dateWords(on)}已到法定退休年龄，${column("status")}未填或看不懂${at}，是否延聘看不出`,
      todo: "填人员状态；延聘、返聘的写明",
    }),
    "retires-about-then": ({ on, applied }, { at, column }) => ({
      what: `${dateWords(on)}到法定退休年龄${at}，${
        applied === null ? `没有${column("applyDate")}` : `${column("applyDate")}只写到${dateWords(applied)}`
      }，申报时是否已到看不出`,
      todo: `${applied === null ? "填" : "补全"}${column("applyDate")}；已到龄而延聘的在人员状态中写明`,
    }),
    "retirement-unclear": (_, { at }) => ({
      what: `女性副高级以上职称人员2025年后的退休年龄尚未明确，是否已到法定退休年龄看不出${at}`,
      todo: "人工核实是否仍在职",
    }),
  },
};
