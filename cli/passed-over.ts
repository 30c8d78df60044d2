/** What lay in a folder and was not checked: said once for each reason, with the way on. */
import { withoutIds } from "../src/core/hidden-ids";

export interface PassedOver {
  readonly file: string;
  readonly code: "unreadable-folder" | "link" | "own-copy" | "older-copy" | "changed-copy" | "own-list";
}

type Why = PassedOver["code"];

const WHYS: readonly Why[] = ["unreadable-folder", "link", "own-copy", "older-copy", "changed-copy", "own-list"];

export function whyWords(code: Why): string {
  switch (code) {
    case "unreadable-folder":
      return "文件夹打不开（没有读取权限），里面的没有检查";
    case "link":
      return "是链接，没有跟过去。要检查的，请写出它所指的文件或文件夹";
    case "own-copy":
      return "是以前检查时写出的标记副本，原件已在检查之列，没有再查一遍。要检查副本的，请写出它的文件名";
    case "older-copy":
      return "是以前检查时写出的标记副本，同一文件后来写出的一份已在检查之列，没有再查一遍。要检查的，请写出它的文件名";
    case "changed-copy":
      return "是以前检查时写出的标记副本，人员与已在检查之列的原件（或后来写出的一份）相同，内容有改动，改动没有检查。要检查改过的，请写出它的文件名";
    case "own-list":
      return "是本工具写出的清单，不是花名册，没有检查";
  }
}

const MOST_NAMED = 5;

export function passedOverWords(all: readonly PassedOver[]): readonly string[] {
  return WHYS.flatMap((why) => {
    const files = all.filter(({ code }) => code === why).map(({ file }) => withoutIds(file));
    if (files.length === 0) return [];
    return [`${listed(files)}：${whyWords(why)}`];
  });
}

const listed = (files: readonly string[]): string =>
  `${files.slice(0, MOST_NAMED).join("、")}${files.length > MOST_NAMED ? `等${files.length}个` : ""}`;

/** Of copies that were checked because nobody can say that their people are in another file. */
export const doubtfulWords = (files: readonly string[]): readonly string[] =>
  files.length === 0
    ? []
    : [
        `${listed(files.map(withoutIds))}：是以前检查时写出的标记副本，可能与另一个文件是同一份花名册，都检查了，人数可能重复。确是同一份的，请只写出要检查的文件名`,
      ];

export const passedOverJson = (all: readonly PassedOver[]): readonly unknown[] =>
  all.map(({ file, code }) => ({ file: withoutIds(file), code, message: whyWords(code) }));

/** Somebody may stand there whom nobody looked at. */
export const mayHoldRosters = (all: readonly PassedOver[]): boolean =>
  all.some(({ code }) => code === "unreadable-folder");
