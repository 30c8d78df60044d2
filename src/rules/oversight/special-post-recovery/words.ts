import { dateWords } from "../../../core/date-words";
import type { RuleWords } from "../../words/shape";
import { departureWords } from "../leaving-words";
import type { SpecialPostRecoveryReason } from "./rule";

export const words: RuleWords<SpecialPostRecoveryReason["kind"]> = {
  name: "特设岗位自动收回",
  called: { met: "特设岗位自动收回：没有问题", notMet: "特设岗位没有收回", open: "特设岗位是否收回待核" },
  when: "占用特设岗位的人员",
  asks: "人还在岗：没有调离、退休、辞职等，也没有离开时间",
  interpretations: ["仅仅过了退休年龄而状态没有写明的，提醒核对。"],
  says: {
    "special-post-not-recovered": ({ word, left }, { at }) => ({
      what: `${departureWords({ word, on: left })}${at}，仍占用特设岗位，该岗位应自动收回`,
      todo: "收回特设岗位，更新岗位台账",
    }),
    "special-post-past-retirement": ({ on }, { at }) => ({
      what: `${on === null ? "" : dateWords(on)}已到法定退休年龄${at}，仍占用特设岗位`,
      todo: "核实是否已退休；已退休的收回特设岗位，延聘的在人员状态中写明",
    }),
  },
};
