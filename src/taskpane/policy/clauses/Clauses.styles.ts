import { makeStyles, tokens } from "@fluentui/react-components";
import { HEADING, LIST } from "../section.styles";

export const useStyles = makeStyles({
  top: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: HEADING,
  aside: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, margin: 0 },
  search: { width: "100%", maxWidth: "none", marginTop: tokens.spacingVerticalXS },
  list: LIST,
  paragraph: {
    paddingBottom: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
  },
  asked: {
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalM,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`,
  },
  number: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  words: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`, lineHeight: tokens.lineHeightBase400 },
  /** Side by side where there is room. */
  both: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(220px, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalL,
  },
  whose: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  figures: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  rule: { margin: `${tokens.spacingVerticalXXS} 0` },
  readings: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  people: { listStyleType: "none", margin: 0, padding: 0 },
  person: { margin: `${tokens.spacingVerticalXXS} 0` },
});
