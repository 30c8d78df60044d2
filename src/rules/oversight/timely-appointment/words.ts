import { dateWords } from "../../../core/date-words";
import type { RuleWords } from "../../words/shape";
import type { TimelyAppointmentReason } from "./rule";

export const words: RuleWords<TimelyAppointmentReason["kind"]> = {
  name: "及时聘用",
  called: { met: "及时聘用：没有问题", notMet: "没有及时聘用", open: "是否及时聘用待核" },
  when: "取得职称超过一年的人员",
  asks: "聘任时间不空白",
  interpretations: ["“及时”没有写明期限，按一年掌握。"],
  says: {
    "not-appointed": ({ obtained, years, on }, { at }) => ({
      what: `${dateWords(obtained)}取得职称${at}，到${dateWords(on)}超过${years === 1 ? "一" : years}年仍没有聘任时间`,
      todo: "已聘的补填聘任时间，未聘的按规定及时聘用",
    }),
  },
};
