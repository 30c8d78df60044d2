/** 新建空白花名册: headers that are understood without a question, and rows to be filled. */
import { blankRoster as blankSheet } from "../../src/teaching/template";
import type { EditedWorkbook } from "../../xlsx/saving/edited-workbook";
import { plainWorkbook } from "./plain-workbook";

export const BLANK_NAME = "空白花名册.xlsx";

/** @param year of the application */
export const blankRoster = (year = new Date().getFullYear()): EditedWorkbook => plainWorkbook([blankSheet(year)]);
