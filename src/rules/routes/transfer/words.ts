import { dateWords } from "../../../core/date-words";
import { FORMER_POST_LABELS } from "../../../fields/labels";
import type { RouteWords } from "../../words/shape";
import type { TransferReason } from "./route";

export const words: RouteWords<TransferReason["kind"]> = {
  name: "县级及以上交流",
  who: "从县级及以上单位交流聘用到乡镇专业技术岗位的，申报时距法定退休至少5年",
  gives: "可报基层或全省统一职称；取得后在基层服务至少5年",
  interpretations: [
    "正好5年算够；不到5年的，整条政策都不适用，不只是免除的项目。",
    "越级的不直接判违规，列为待核：通知说不受职务级别限制，能否越级没有写明。",
  ],
  says: {
    "origin-not-county": ({ word }, { at }) => ({
      what: `${word === "" ? "来源单位" : `来源单位“${word}”`}不是县级及以上单位${at}`,
      todo: "核对来源单位；不是从县级及以上单位交流来的，改走其他途径",
    }),
    "origin-only-hinted": ({ unit }, { at, column }) => ({
      what: `从名称看不准来源单位“${unit}”${at}是不是县级及以上单位`,
      todo: `填${column("fromUnitLevel")}`,
    }),
    "origin-not-professional": ({ post }, { at }) => ({
      what: `原岗位是${FORMER_POST_LABELS[post]}${at}，不是专业技术人才交流`,
      todo: "核对原岗位；不是专业技术岗位的，改走其他途径",
    }),
    "transfer-to-come": ({ on, applied }, { at, column }) => ({
      what: `${column("transferDate")}（${dateWords(on)}）晚于申报日期（${dateWords(applied)}）${at}，申报时还没有交流到乡镇`,
      todo: "核对两个时间",
    }),
    "retires-too-soon": ({ retires, years }, { at }) => ({
      what: `${retires === null ? "" : `${dateWords(retires)}到法定退休年龄，`}申报时距退休不足${years}年${at}，不适用交流政策`,
      todo: "核对出生年月；无误的改走其他途径",
    }),
    "retirement-open": ({ years }, { at, matters }) => ({
      what: `女性副高级以上职称人员可55岁或60岁退休，${
        matters ? `距退休是否满${years}年看不出` : `按60岁退休距退休满${years}年，按55岁退休不满`
      }${at}`,
      todo: matters ? "核实本人的退休时间" : "核实本人的退休时间；选择55岁退休的，不适用交流政策",
    }),
  },
};
