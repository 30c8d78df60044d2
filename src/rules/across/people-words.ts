/** How two rows were told to be one person. */
import type { SameBy } from "./people";

export const samePerson = (by: SameBy): string => (by === "id" ? "同一身份证号" : "同名且出生年月相同的人");
