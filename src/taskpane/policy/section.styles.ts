/** What the sections of the tab have in common: what stands above, what scrolls below it, how both are written. */
import { tokens } from "@fluentui/react-components";

/** Above what scrolls; what is too long in it scrolls by itself. */
export const TOP = {
  flexShrink: 0,
  overflowY: "auto",
  boxSizing: "border-box",
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
} as const;

export const LIST = {
  overflowY: "auto",
  flexGrow: 1,
  minHeight: 0,
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
} as const;

export const HEADING = { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 } as const;

/** Beside a heading, or less than what stands around it. */
export const ASIDE = {
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
  fontWeight: tokens.fontWeightRegular,
} as const;

export const FINDINGS = {
  listStyleType: "none",
  margin: `${tokens.spacingVerticalXS} 0 0`,
  padding: 0,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase300,
} as const;
