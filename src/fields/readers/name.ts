/**
 * 姓名: the name in its cell, without the notes that clerks put beside it.
 */
import { plainText } from "../../core/cell-text";
import { known, type Reading } from "../../core/reading";

const IN_BRACKETS = /[([{【〔（][^)\]}】〕）]*[)\]}】〕）]/gu;
/** A telephone number, a number of a list or a group, behind the name or on a line of its own. */
const NUMBER_BEHIND = /[\s,，、:：/-]*(?:电话|手机|联系电话)?[:：]?[+\d][\d\s-]{5,}$/u;

/** 2号周伟, 3.王伟: the number of a list. */
const NUMBER_BEFORE = /^\d{1,3}(?:号|[.、．])\s*(?=[\u4e00-\u9fff])/u;

/** 刘, and 文静 on the next line: a surname by itself is no name. */
const BROKEN_NAME = /^(\p{Script=Han})[^\S\r\n]*[\r\n]+\s*(\p{Script=Han}{1,2})(?=\s*(?:[\r\n([{【〔（]|$))/u;

/** The name in its cell without what stands beside it: 王伟（3组）, 王伟 and a telephone number on the next line. */
export function nameIn(text: string): string {
  if (isOfIdeographs(text)) return text;
  const [first = ""] = text
    .normalize("NFKC")
    .trim()
    .replace(BROKEN_NAME, "$1$2")
    .split(/[\r\n]+/u);
  const bare = first.replace(IN_BRACKETS, "").replace(NUMBER_BEHIND, "").replace(NUMBER_BEFORE, "").trim();
  return bare === "" ? text.trim() : bare;
}

/** A name and nothing else, as in most cells. */
function isOfIdeographs(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return true;
}

export function readName(value: unknown): Reading<string> {
  const text = plainText(value);
  return typeof text === "string" ? known(nameIn(text)) : text;
}
