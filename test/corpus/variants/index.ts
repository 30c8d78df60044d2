/** Workbooks that are odd in one thing each, and what is read of them where that is not the plain table. */
import { PACKAGES } from "./packages";
import { XML_KINDS } from "./xml";
import { CELLS } from "./cells";
import { VALUES } from "./values";
import { NEEDLESS } from "./needless";
import type { Variant } from "./writing";

export const VARIANTS: readonly Variant[] = [...PACKAGES, ...XML_KINDS, ...CELLS, ...VALUES, ...NEEDLESS];
