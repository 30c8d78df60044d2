import { dateWords } from "../../../core/date-words";
import { POST_LABELS } from "../../../fields/labels";
import { outsideWords } from "../../words/phrases";
import type { RuleWords } from "../../words/shape";
import type { TownshipPostReason } from "./rule";

/** Who holds a 基层 title alone may not. */
const PROVINCIAL_INSTEAD = "能否改报全省统一职称看所持职称";

export const words: RuleWords<TownshipPostReason["kind"]> = {
  name: "基层专业技术岗位",
  called: { met: "属基层专业技术岗位", notMet: "不属基层专业技术岗位", open: "是否属基层专业技术岗位待核" },
  when: "申报基层职称的，以及走直评直聘的",
  asks: "单位是乡镇事业单位，岗位是专业技术岗位",
  interpretations: [
    "先看基层单位目录（按名称和纳入、调出时间），没有目录看“单位层级”列，再没有看是否发放乡镇工作补贴（发放的按乡镇单位看待，没有发放的待核），再没有看整表的回答；仅凭“镇中心小学”之类的名称不下结论，列为待核。",
    "目录中有相近名称的，待核；目录中没有的，违规。",
    "没有“岗位类别”列的，按专业技术岗位看待并注明。",
    "非乡镇单位申报全省统一职称的，只提醒本通知不适用。",
  ],
  says: {
    "not-township": ({ direct }, { at, column }) => ({
      what: `按${column("unitLevel")}${at}，单位不是乡镇事业单位，${
        direct ? "不能走直评直聘" : "不属基层职称实施范围"
      }`,
      todo: `核对${column("unitLevel")}${direct ? "" : `；确实不是的，${PROVINCIAL_INSTEAD}`}`,
    }),
    "unit-unlisted": ({ unit }, { at }) => ({
      what: `“${unit}”${at}不在基层单位目录内`,
      todo: "核对单位名称，或请主管部门更新目录",
    }),
    "unit-not-listed-then": ({ from, until, unit, on }, { at }) => {
      const dates = [
        from === null ? null : `${dateWords(from)}起纳入`,
        until === null ? null : `${dateWords(until)}调出`,
      ].filter((part) => part !== null);
      return {
        what: `“${unit}”${at}${dateWords(on)}不在基层单位目录内${
          dates.length === 0 ? "" : `（${dates.join("，")}）`
        }，不属基层职称实施范围`,
        todo: `核对目录的纳入、调出时间；确已调出的，${PROVINCIAL_INSTEAD}`,
      };
    },
    "unit-listing-unclear": ({ unit, on }, { at }) => ({
      what: `“${unit}”${dateWords(on)}是否在基层单位目录内看不出${at}：目录中的时间不全或看不懂`,
      todo: "在目录中把纳入、调出时间填到月或日",
    }),
    "unit-near-name": ({ unit, listed }, { at }) => ({
      what: `“${unit}”${at}不在目录内，目录中有相近的“${listed}”`,
      todo: "如是同一单位，把名称改成一致",
    }),
    "allowance-not-paid": (_, { at }) => ({
      what: `没有发放乡镇工作补贴${at}，单位是不是乡镇事业单位看不出`,
      todo: "补“单位层级”列，或附“基层单位目录”表",
    }),
    "unit-only-hinted": ({ unit }, { at }) => ({
      what: `从名称看“${unit}”${at}像是乡镇单位，但表中没有依据`,
      todo: "加“单位层级”列、附“基层单位目录”表，或确认本表均为乡镇单位",
    }),
    "not-professional": ({ post }, { at }) => ({
      what: `岗位为${POST_LABELS[post]}岗${at}，不是专业技术岗位`,
      todo: "核对岗位类别",
    }),
    "notice-does-not-apply": ({ because }, { at, column }) => ({
      what: `${outsideWords(because, column)}${at}，申报全省统一职称不适用本通知，各项结论仅供参考`,
      todo: "按全省统一职称的规定办理",
    }),
  },
};
