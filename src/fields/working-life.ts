import { readStart } from "../core/date-grammar";
import { field, shown } from "./field";

/** 参加工作时间. */
export const workStart = field({
  id: "workStart",
  label: "参加工作时间",
  headers: "参加工作时间 工作时间 参加工作年月 参加工作 开始工作时间 参加工作日期 工作起始时间 何时参加工作 参工时间",
  hint: "写成 2016.09 或 2016-09-01 的样子",
  examples: { "2010.03-至今": "2010-3" },
  read: () => readStart,
});

/** 从事专业技术工作时间. */
export const professionStart = field({
  id: "professionStart",
  label: "从事专业技术工作时间",
  headers: "从事专业技术工作时间 参加教育工作时间 从事专业时间 从教时间 任教时间",
  hint: "写成 2016.09 或 2016-09-01 的样子",
  examples: { "2010.03-至今": "2010-3" },
  read: () => readStart,
});

/** 从事专业年限 — shown; tenure is counted from dates. */
export const professionYears = shown({
  id: "professionYears",
  label: "从事专业年限",
  headers: "从事专业年限 从事申报专业工作年限 专业工作年限 从事本专业年限 教龄",
});

/** 进入本单位时间 — since when in this unit. */
export const joinedUnit = field({
  id: "joinedUnit",
  label: "进入本单位时间",
  headers:
    "进入本单位时间 来院时间 来我校时间 入职时间 到本单位工作时间 到本院时间 进入本院时间 来本院时间 " +
    "到校时间 来校时间 来本单位时间 进本单位时间 调入本单位时间 到岗时间 到现单位时间 到现单位工作时间 " +
    "进入现单位时间",
  hint: "写成 2016.09 或 2016-09-01 的样子",
  examples: { "2010.03-至今": "2010-3" },
  read: () => readStart,
});
