import { brief, veteranWords } from "../../words/phrases";
import type { RuleWords } from "../../words/shape";
import type { DirectRouteAvailableReason } from "./rule";

export const words: RuleWords<DirectRouteAvailableReason["kind"]> = {
  name: "可走直评直聘",
  called: { met: "可走直评直聘", notMet: "可走直评直聘：没有够条件的途径", open: "可走直评直聘：看不出" },
  when: "没有写直评直聘途径的申报",
  asks: "某一途径的条件和它不免除的要求都满足时，告知可以走这一途径",
  interpretations: ["本表没有该途径所需的列时不考虑，只在表上说明一次。"],
  says: {
    "direct-routes-open": ({ routes, years, claimed }, { at, column, routeName }) => {
      const names = routes.map((id) => (id === "veteran" && years !== null ? veteranWords(years) : routeName(id)));
      return {
        what: `够${names.join("、")}的条件${at}，${column("route")}${claimedWords(claimed)}`,
        todo: "本人愿意的，申报方式改填该途径",
      };
    },
  },
};

function claimedWords(claimed: DirectRouteAvailableReason["claimed"]): string {
  if (claimed === null) return "没有填";
  const word = brief(claimed.word);
  if (claimed.isOne) return `填的是“${word}”`;
  return word === "" ? "看不出按哪条途径" : `写的是“${word}”，不能确定按哪条途径`;
}
