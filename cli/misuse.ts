/**
 * What is said when a command was wrongly used, each with a way on.
 */
import { withoutIds } from "../src/core/hidden-ids";
import type { SettingsFault } from "../src/rules/settings/settings-file";
import { settingsFaultWords } from "../src/rules/settings/words";

/** Where the people of a roster stand: rows as Excel numbers them. */
export interface PeopleAt {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

const MOST_NAMED = 5;

function peopleWords(people: readonly PeopleAt[]): string {
  const named = people.slice(0, MOST_NAMED).map(({ sheet, first, last }) => `“${sheet}”第${first}至${last}行`);
  return `${named.join("、")}${people.length > MOST_NAMED ? `等${people.length}张表` : ""}`;
}

export type Misuse =
  | { readonly kind: "no-files" }
  | { readonly kind: "unknown-option"; readonly option: string }
  | { readonly kind: "value-missing"; readonly option: string }
  | { readonly kind: "value-not-wanted"; readonly option: string }
  /** Nobody knows which of the two is meant. */
  | { readonly kind: "given-twice"; readonly option: string }
  | { readonly kind: "assume-twice"; readonly field: string }
  | { readonly kind: "compare-several"; readonly files: number }
  | { readonly kind: "compare-together" }
  | { readonly kind: "not-a-date"; readonly value: string }
  | { readonly kind: "not-a-blank"; readonly value: string }
  | { readonly kind: "not-a-split"; readonly value: string }
  | { readonly kind: "split-without-out" }
  | { readonly kind: "compare-unread"; readonly file: string; readonly why: string }
  | { readonly kind: "not-a-row"; readonly value: string }
  /** @param people rows with people, the first and the last, on each roster */
  | { readonly kind: "no-such-row"; readonly row: number; readonly people: readonly PeopleAt[] }
  | { readonly kind: "assume-form"; readonly value: string }
  | { readonly kind: "assume-field"; readonly field: string; readonly fields: readonly string[] }
  /** Everybody has his own. */
  | { readonly kind: "assume-own"; readonly field: string }
  | { readonly kind: "assume-value"; readonly field: string; readonly value: string; readonly hint: string | null }
  | { readonly kind: "settings-unread"; readonly file: string }
  | { readonly kind: "settings-wrong"; readonly file: string; readonly fault: SettingsFault };

export const misuseWords = (misuse: Misuse): string => withoutIds(wordsOf(misuse));

function wordsOf(misuse: Misuse): string {
  switch (misuse.kind) {
    case "no-files":
      return "请给出要检查的文件，例如：npm run -s check -- 花名册.xlsx";
    case "unknown-option":
      return `没有 ${misuse.option} 这个选项`;
    case "value-missing":
      return `${misuse.option} 后面要跟一个值`;
    case "value-not-wanted":
      return `${misuse.option} 后面不跟值：写上就是要，不要就不写`;
    case "given-twice":
      return `${misuse.option} 写了两次，只能写一次：请留下要的那个`;
    case "assume-twice":
      return `--assume 给“${misuse.field}”指定了两个不同的值，不知以哪个为准。整张表只能是一个；各人不同的，请在表中加一列`;
    case "compare-several":
      return `--compare 一次只比一个文件，这里有${misuse.files}个：分不出哪个与较早的一版是同一份。请逐个比较，例如：npm run -s check -- 甲镇.xlsx --compare 上报/甲镇.xlsx`;
    case "compare-together":
      return "--compare 是一份花名册的前后两版相比，--together 是几份花名册的人放在一起看，两样不能同时做。请分两次：先带 --together 检查全部，再逐个文件带 --compare 比较";
    case "not-a-date":
      return `“${misuse.value}”不是日期。请写成 2020-12-31`;
    case "not-a-blank":
      return `--blank 后面写 unknown（空白逐人待核）或 not-marked（按“无”看待），不是“${misuse.value}”`;
    case "not-a-split":
      return `--split 后面写 unit（按单位），不是“${misuse.value}”`;
    case "split-without-out":
      return "--split unit 要和 --out 文件夹 一起用：各单位的工作簿写到那个文件夹";
    case "compare-unread":
      return `用来比较的文件 ${misuse.file}：${misuse.why}`;
    case "not-a-row":
      return `“${misuse.value}”不是行号。--explain 后面写工作表中的行号，如 5`;
    case "no-such-row":
      return `第${misuse.row}行没有人员。--explain 后面写人员所在的行号：${peopleWords(misuse.people)}`;
    case "assume-form":
      return `“${misuse.value}”写法不对。请写成 字段=值，如 申报类型=基层（或 applyType=基层）`;
    case "assume-field":
      return `没有“${misuse.field}”这个字段。可用：${misuse.fields.join("、")}`;
    case "assume-value":
      return `“${misuse.value}”不能作“${misuse.field}”的值${misuse.hint === null ? "" : `：${misuse.hint}`}`;
    case "assume-own":
      return `“${misuse.field}”各人不同，不能用 --assume 替整张表指定。请在表中逐人填写；--assume 只用于整张表都一样的，如 --assume 申报年度=2020`;
    case "settings-unread":
      return `设置文件 ${misuse.file} 打不开。请核对路径和文件名`;
    case "settings-wrong":
      return `设置文件 ${misuse.file}：${settingsFaultWords(misuse.fault)}`;
  }
}
