import type { RuleWords } from "../../words/shape";
import type { PledgeReason } from "./rule";

export const words: RuleWords<PledgeReason["kind"]> = {
  name: "个人承诺",
  called: { met: "个人承诺：已签订", notMet: "没有签订个人承诺书", open: "个人承诺待核" },
  when: "所有申报",
  asks: "本人已签订承诺书",
  interpretations: ["“否”“未签”为违规，空白为待核。"],
  says: { "pledge-unsigned": (_, { at }) => ({ what: `没有签订个人承诺书${at}`, todo: "请本人签订后再报" }) },
};
