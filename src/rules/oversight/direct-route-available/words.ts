import type { RuleWords } from "../../words/shape";
import type { DirectRouteAvailableReason } from "./rule";

export const words: RuleWords<DirectRouteAvailableReason["kind"]> = {
  name: "可走直评直聘",
  when: "没有写直评直聘途径的申报",
  asks: "某一途径的条件和它不免除的要求都满足时，告知可以走这一途径",
  interpretations: ["本表没有该途径所需的列时不考虑，只在表上说明一次。"],
  says: {
    "direct-routes-open": ({ routes }, { at, routeName }) => ({
      what: `符合直评直聘条件：${routes.map(routeName).join("、")}${at}，没有申报`,
      todo: "本人愿意的，申报方式改填该途径",
    }),
  },
};
