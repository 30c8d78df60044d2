import { makeStyles, tokens } from "@fluentui/react-components";
import { ASIDE, FINDINGS, HEADING, LIST, TOP } from "../section.styles";

export const useStyles = makeStyles({
  top: { ...TOP, maxHeight: "50%" },
  list: { ...LIST, minHeight: "120px" },
  heading: HEADING,
  aside: ASIDE,
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalXS} 0` },
  line: { margin: 0, overflowWrap: "anywhere" },
  changed: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  gone: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
  findings: FINDINGS,
  finding: { margin: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  tag: { fontWeight: tokens.fontWeightSemibold },
  search: { width: "100%", maxWidth: "none", marginBottom: tokens.spacingVerticalXS },
  fact: { display: "block", padding: `${tokens.spacingVerticalXXS} 0` },
  label: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  input: { width: "100%", maxWidth: "none" },
  cells: { listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
});
