/** How two rows were told to be one person. */
import type { SameBy } from "./people";

export function samePerson(by: SameBy): string {
  switch (by) {
    case "id":
      return "同一身份证号";
    case "name":
      return "同名且出生年月相同的人";
    case "name-and-year":
      return "同名且出生年份相同的人";
  }
}
