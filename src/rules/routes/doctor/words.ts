import type { RouteWords } from "../../words/shape";
import type { DoctorReason } from "./route";

export const words: RouteWords<DoctorReason["kind"]> = {
  name: "博士直报正高",
  who: "有博士学位或学历，在乡镇一线工作，成绩突出，申报正高级的",
  gives: "可以越级直接报正高级，两类都可以",
  interpretations: ["只有基层职称的博士报全省统一正高，通知没有写明，待核。"],
  says: {
    "doctor-no-doctorate": (_, { at }) => ({ what: `没有博士学历或学位${at}`, todo: "核对学历、学位" }),
    "doctor-not-outstanding": (_, { at }) => ({ what: `没有突出的工作成绩${at}`, todo: "核对业绩；符合的写明业绩" }),
  },
};
