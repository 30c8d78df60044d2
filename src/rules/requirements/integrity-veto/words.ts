import type { RuleWords } from "../../words/shape";
import type { IntegrityVetoReason } from "./rule";

export const words: RuleWords<IntegrityVetoReason["kind"]> = {
  name: "一票否决",
  when: "所有申报",
  asks: "没有违法违纪，没有学历、学位或学术造假",
  interpretations: [
    "有的，一票否决，任何途径都不能免除。",
    "写“警告处分 2009”之类的，是否仍在影响期由人核实，待核。",
    "表头是正面问法的（如“是否通过审查”），“是”和“否”反过来读。",
  ],
  says: {
    misconduct: ({ field, word }, { at, column }) => ({
      what: `${column(field)}为“${word}”${at}，一票否决`,
      todo: "核实；任何途径都不能免除",
    }),
    "misconduct-described": ({ field, word }, { at, column }) => ({
      what: `${column(field)}写着“${word}”${at}，是否仍在影响期须人工核实`,
      todo: "核实后填“无”或“有”",
    }),
  },
};
