import { checkCharacter } from "../../rules/standards/id-number";
import { readIdNumber } from "./id-number";
import { say } from "../../../test/support/say";

const SEVENTEEN = "37150019800101002";
const ID = SEVENTEEN + checkCharacter(SEVENTEEN);
/** The first sequence number whose check character is X. */
const WITH_X = Array.from({ length: 100 }, (_, i) => `371500198001010${String(i).padStart(2, "0")}`).find(
  (digits) => checkCharacter(digits) === "X",
);
const said = (value: unknown): string =>
  say(readIdNumber(value), ({ text, precisionLost, heldInvisible }) =>
    [text, ...(precisionLost ? ["digits lost"] : []), ...(heldInvisible ? ["held invisible"] : [])].join(", "),
  );
const fullWidth = (text: string): string =>
  text.replace(/[0-9A-Z]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

test.each([
  ["text is kept", ID, ID],
  ["spaces go", `${ID.slice(0, 6)} ${ID.slice(6, 14)} ${ID.slice(14)}`, ID],
  ["spaces around and line breaks go", ` ${ID}\n`, ID],
  ["full-width digits become half-width", fullWidth(ID), ID],
  ["a leading apostrophe goes", `'${ID}`, ID],
  ["a leading curly apostrophe goes", `’${ID}`, ID],
  ["a lower-case x becomes upper-case", `${WITH_X}x`, `${WITH_X}X`],
  ["a full-width x becomes X", `${WITH_X}ｘ`, `${WITH_X}X`],
  ["a Cyrillic letter that looks like X becomes X", `${WITH_X}х`, `${WITH_X}X`],
  ["and a sign of multiplication", `${WITH_X}×`, `${WITH_X}X`],
  ["the old form of 15 digits", "371500800101002", "371500800101002"],
  ["the old form as a number has lost nothing", 371500800101002, "371500800101002"],
  ["a number of 18 digits has lost its last ones", 371500198001010000, "371500198001010000, digits lost"],
  ["a text that Excel had made a number of", "371500198001010000", "371500198001010000, digits lost"],
  ["a text that ends in three zeros by right", "371500198905030000", "371500198905030000"],
  ["characters that nobody sees go", `\u202a${ID}\u200b`, `${ID}, held invisible`],
  ["masked digits stay masked", "3715**********0012", "3715**********0012"],
  ["a doubt is not repeated", `${ID}？`, "unreadable"],
  ["a number shown in powers of ten has lost them too", "3.715E+17", "3.715E+17, digits lost"],
  ["too short is still what is written", ID.slice(0, 17), ID.slice(0, 17)],
  ["无 is blank", "无", "blank"],
  ["a stroke is blank", "/", "blank"],
  ["0 is blank", 0, "blank"],
  ["nothing is blank", "", "blank"],
  ["words are unreadable", "未提供", "unreadable"],
  ["an error cell is unreadable", "#N/A", "unreadable"],
])("%s", (_, value, expected) => {
  expect(said(value)).toBe(expected);
});
