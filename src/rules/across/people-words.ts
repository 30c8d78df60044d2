/** How two rows were told to be one person. */
import type { SameBy } from "./people";

/** What is to be done where it is not certain that they are one person's; null where it is. */
export function toTellApart(by: SameBy): string | null {
  switch (by) {
    case "id":
      return null;
    case "id-other-name":
      return "核对两处的身份证号；确是同一人的，姓名改成一样";
    case "name":
    case "name-and-year":
      return "核实是否同一人，补全身份证号";
  }
}

export function samePerson(by: SameBy): string {
  switch (by) {
    case "id":
      return "同一身份证号";
    case "id-other-name":
      return "身份证号相同而姓名不同的人";
    case "name":
      return "同名且出生年月相同的人";
    case "name-and-year":
      return "同名且出生年份相同的人";
  }
}
