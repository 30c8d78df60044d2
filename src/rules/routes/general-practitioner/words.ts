import { dateWords } from "../../../core/date-words";
import { brief, lackWords, servedWords } from "../../words/phrases";
import type { RouteWords } from "../../words/shape";
import type { GeneralPractitionerReason } from "./route";

export const words: RouteWords<GeneralPractitionerReason["kind"]> = {
  name: "全科医生认定",
  who: "卫生系列：全科住院医师规范化培训合格，有中级职称，此后在基层医疗卫生机构不间断做满10年，申报基层副高级的",
  gives: "经评委会考核认定得到基层卫生副高，限乡镇医疗卫生机构聘用",
  interpretations: [
    "这里的10年是连续的：从培训合格、取得中级、进入机构三者中最晚的算起，间断一年以上重新算，一个月到一年的待核，乡镇卫生机构之间调动不算间断。",
    "兼职、半天等非全时的，算不算连续工作看不出，待核。",
    "进入本单位不满10年、没有填工作经历的，此前可能也在基层医疗卫生机构，待核；参加工作或乡镇工作不满10年的，或者来源单位肯定不是的，不满足。",
    "单位肯定不是乡镇事业单位的不满足；没有填工作经历的看所在单位，名称不像医疗卫生机构的待核。",
    "须是全科专业的住院医师规范化培训：转岗培训、其他专业的规培不满足；没有写明专业的，从事专业为全科的视为全科，其余待核。",
    "只注册为全科医生看不出培训，待核。是否占岗位数通知没有写，超出的只提醒。",
  ],
  says: {
    "gp-not-trained": (_, { at }) => ({ what: `没有全科住院医师规范化培训合格证书${at}`, todo: "核对培训情况" }),
    "gp-only-registered": (_, { at }) => ({
      what: `是全科医生或已注册全科${at}，但看不出全科住院医师规范化培训是否合格`,
      todo: "补填规范化培训是否合格",
    }),
    "gp-other-training": (_, { at }) => ({
      what: `所填的培训不是全科专业的住院医师规范化培训${at}`,
      todo: "核对培训证书；转岗培训、岗位培训和其他专业的规培不适用",
    }),
    "gp-training-unclear": ({ profession }, { at }) => ({
      what: `培训合格${at}，看不出是不是全科专业的住院医师规范化培训${profession === null ? "" : `，从事的专业是“${brief(profession)}”`}`,
      todo: "写明“全科规培合格”，或核对培训证书的专业",
    }),
    "gp-needs-intermediate": (_, { at }) => ({ what: `全科医生认定须已有中级职称${at}`, todo: "核对现职称" }),
    "gp-unit-not-health": ({ unit, needed }, { at }) => ({
      what: `从名称看“${brief(unit)}”${at}不像医疗卫生机构，全科医生认定须在基层医疗卫生机构连续工作满${needed}年`,
      todo: "核对单位，名称写全称；另有经历的补填“工作经历”",
    }),
    "gp-years-short": ({ needed, ...served }, { at, column }) => ({
      what: `规培合格、取得中级后，须不间断地在基层医疗卫生单位工作满${needed}年，${servedWords(served, column, "连续")}${at}，${lackWords(served, needed)}`,
      todo: "核对规培合格、取得中级、进入本单位的时间",
    }),
    "gp-unit-before-open": ({ needed, ...served }, { at, column }) => ({
      what: `在本单位${servedWords(served, column, "连续")}${at}，此前是否也在基层医疗卫生机构看不出，全科医生认定须连续工作满${needed}年`,
      todo: "补填“工作经历”，进入本单位以前的也写上",
    }),
    "gp-gap-open": ({ needed, since }, { at }) => ({
      what: `工作经历中${dateWords(since)}以前有一年以内的间断${at}，通知没有写间断多久算不连续；不算间断的已满${needed}年`,
      todo: "核实间断期间在哪里；仍在基层医疗卫生机构的，把这一段补写上",
    }),
    "gp-years-open": ({ needed, doubtful }, { at }) => ({
      what: `从工作经历看不出在基层医疗卫生机构是否连续工作满${needed}年${at}${
        doubtful.length === 0 ? "" : `，${doubtful.map((words) => `“${brief(words)}”`).join("、")}算不算看不出`
      }`,
      todo:
        doubtful.length === 0
          ? "把各段经历的起止写到月，单位写全称"
          : "核实这一段是不是在基层医疗卫生机构全时工作，单位写全称",
    }),
  },
};
