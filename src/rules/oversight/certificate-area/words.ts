import { LEVEL_LABELS } from "../../standards/labels";
import { outsideWords } from "../../words/phrases";
import type { RuleWords } from "../../words/shape";
import { departureWords } from "../leaving-words";
import type { CertificateAreaReason } from "./rule";

export const words: RuleWords<CertificateAreaReason["kind"]> = {
  name: "基层职称离开无效",
  called: { met: "基层职称离开无效：没有这种情形", notMet: "基层职称离开乡镇，无效", open: "基层职称是否有效待核" },
  when: "持有基层职称的人员",
  asks: "聘用在乡镇事业单位；由全科医生认定取得的，聘用在乡镇医疗卫生机构",
  interpretations: ["调离而没有换发的，提醒。"],
  says: {
    "certificate-outside-township": ({ because, level }, { at, column }) => ({
      what: `${outsideWords(because, column)}，聘用的却是基层${level === null ? "" : LEVEL_LABELS[level]}职称${at}；基层职称只在乡镇单位有效`,
      todo: "核对单位和职称类型；确属基层职称的不能在本单位聘用，已换发的改填全省统一",
    }),
    "certificate-perhaps-used-outside": ({ because, level }, { at, column }) => ({
      what: `${outsideWords(because, column)}，持有的是基层${level === null ? "" : LEVEL_LABELS[level]}职称${at}，在本单位无效`,
      todo: "核实有没有据此聘用、是否已换发全省统一证书",
    }),
    "practitioner-outside-health": ({ unit }, { at }) => ({
      what: `全科医生认定的基层卫生副高，“${unit}”不是医疗卫生机构${at}；这一职称只限在乡镇的医疗卫生单位聘用`,
      todo: "核对单位；确实不是的不能聘用",
    }),
    "certificate-left-behind": ({ left }, { at }) => ({
      what: `持基层职称，${departureWords(left)}${at}，没有看到换发的全省统一证书；基层职称离开乡镇单位无效`,
      todo: "核实去向和换发情况；调往其他乡镇单位的不受影响",
    }),
  },
};
