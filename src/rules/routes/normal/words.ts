import type { RouteWords } from "../../words/shape";

export const words: RouteWords = {
  name: "正常申报",
  who: "没有写其他途径的申报",
  gives: "按各项要求逐条判断",
  interpretations: ["申报方式空白的按正常申报。"],
  says: {},
};
