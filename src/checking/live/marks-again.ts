/** What puts marks again after an edit, where only some cells are marked otherwise: it comes with the first of them. */
export { markAnew } from "../../workbook/mark-anew";
export { marksChange, pointedToFromAfar } from "../marks-change";
