import { aboveWords, LEVEL_LABELS, levelsWords } from "../../standards/labels";
import type { RouteWords } from "../../words/shape";
import type { TalentReason } from "./route";

export const words: RouteWords<TalentReason["kind"]> = {
  name: "急需引进",
  who: "有硕士以上学历或副高级以上职称，基层急需，本人自愿，申报高一层岗位对应的基层职称的",
  gives: "直接聘用，没有空岗用特设岗位，并经认定取得相应的基层职称",
  interpretations: [
    "“上一层”是高一个层次（初级、中级、副高、正高），不是同层次里的高一档；员级和助理级同属初级。",
    "只有学位没有研究生学历的，待核；申报全省统一职称的不适用。",
    "政策是给新来的人的：申报时在乡镇工作已超过1年的，待核；有乡镇工作年限、工作经历、起始时间的列而没有填的，也待核，参加工作不到1年的除外。",
  ],
  says: {
    "talent-not-qualified": (_, { at }) => ({
      what: `没有硕士以上学历，也没有副高级以上职称${at}`,
      todo: "核对学历与现职称",
    }),
    "talent-degree-only": (_, { at }) => ({
      what: `有硕士以上学位而没有研究生学历${at}，能否按硕士以上学历看待须人工核实`,
      todo: "核实学历",
    }),
    "talent-not-needed": (_, { at }) => ({ what: `不属基层急需${at}`, todo: "核对是否急需" }),
    "talent-not-willing": (_, { at }) => ({ what: `不是本人自愿到基层${at}`, todo: "核对本人意愿" }),
    "talent-not-one-up": ({ held, applied }, { at }) => ({
      what: `急需引进只能聘到上一层岗位：现有${held.length === 0 ? "无职称" : levelsWords(held)}${aboveWords(held, "", "，没有上一层")}，申报${levelsWords(applied)}${at}`,
      todo: "核对现职称与申报级别",
    }),
    "talent-level-assumed": ({ level }, { at }) => ({
      what: `没有职称，按学历视同${levelsWords([level])}${at}，再看上一层`,
      todo: "核对是否可按学历认定该级",
    }),
    "talent-no-newcomer": (_, { at }) => ({
      what: `在乡镇工作已超过1年${at}，引进政策是给新来的人的，是否适用须人工核实`,
      todo: "核实是否属于引进",
    }),
    "talent-without-title": ({ applied }, { at }) => ({
      what: `没有职称，引进申报${levelsWords(applied)}${at}是否属上一层岗位须人工核实`,
      todo: "核实引进前的岗位层级",
    }),
    "talent-other-grade": ({ grade, level }, { at }) => ({
      what: `拟聘岗位等级“${grade}”${at}不在${LEVEL_LABELS[level]}岗位之内`,
      todo: "核对拟聘岗位等级与申报级别",
    }),
  },
};
