import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  top: {
    flexShrink: 0,
    maxHeight: "60%",
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
  second: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  aside: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  line: { margin: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  seed: { maxWidth: "240px", margin: `${tokens.spacingVerticalM} 0` },
  verdicts: { display: "flex", flexWrap: "wrap" },
  clause: { minWidth: 0, "> select": { width: "100%", textOverflow: "ellipsis" } },
  decide: { marginTop: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
  findings: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  head: {
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: `1px ${tokens.spacingHorizontalS} 1px 0`,
  },
  cell: { textAlign: "left", verticalAlign: "top", padding: "1px 0", overflowWrap: "anywhere" },
});
