import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  top: {
    flexShrink: 0,
    maxHeight: "50%",
    overflowY: "auto",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: {
    overflowY: "auto",
    flexGrow: 1,
    minHeight: "120px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  aside: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, margin: `${tokens.spacingVerticalXS} 0` },
  line: { margin: 0, overflowWrap: "anywhere" },
  changed: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  gone: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
  findings: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  finding: { margin: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  tag: { fontWeight: tokens.fontWeightSemibold },
  search: { width: "100%", maxWidth: "none", marginBottom: tokens.spacingVerticalXS },
  fact: { display: "block", padding: `${tokens.spacingVerticalXXS} 0` },
  label: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  input: { width: "100%", maxWidth: "none" },
  cells: { listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
});
