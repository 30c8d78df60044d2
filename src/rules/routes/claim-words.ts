/** 所报途径: what is said of a claim that is not understood, or whose route is for something else. */
import { ROUTE_IDS } from "../rulebook";
import { TYPE_LABELS, SERIES_LABELS, levelsWords } from "../standards/labels";
import { cellFault } from "../words/cell-fault";
import type { RuleWords } from "../words/shape";

export const words: RuleWords<
  "claim-not-understood" | "claim-names-several" | "route-other-type" | "route-other-level" | "route-other-series"
> = {
  name: "所报途径",
  called: { met: "所报途径成立", notMet: "所报途径不成立", open: "所报途径待核" },
  when: "申报方式写了正常申报以外途径的",
  asks: "所写途径自己的条件都满足",
  interpretations: [
    "不满足的为违规，什么也不免除，并说明按正常申报是否可行；看不出的为待核，它要免除的项目也跟着待核。",
    "写的途径认不出的，或者写了不止一种的，待核。",
  ],
  says: {
    "claim-not-understood": ({ raw }, { at, routeName }) => {
      const fault = cellFault(raw, at);
      return {
        what: `申报方式${fault?.what ?? `“${raw}”${at}看不懂`}`,
        todo: fault?.todo ?? `可填：${ROUTE_IDS.map(routeName).join("、")}`,
      };
    },
    "claim-names-several": ({ raw, routes }, { at, routeName }) => ({
      what: `申报方式“${raw}”${at}写了不止一种途径（${routes.map(routeName).join("、")}），按哪一种看不出`,
      todo: "只留一种",
    }),
    "route-other-type": ({ route, needs }, { at, routeName }) => ({
      what: `“${routeName(route)}”只用于申报${TYPE_LABELS[needs]}职称，申报的是另一类${at}`,
      todo: "核对申报类型与申报方式",
    }),
    "route-other-level": ({ route, needs }, { at, routeName }) => ({
      what: `“${routeName(route)}”用于申报${levelsWords(needs)}，申报的是其他级别${at}`,
      todo: "核对申报级别与申报方式",
    }),
    "route-other-series": ({ route, needs }, { at, routeName }) => ({
      what: `“${routeName(route)}”只用于${SERIES_LABELS[needs]}系列${at}`,
      todo: "核对申报系列与申报方式",
    }),
  },
};
