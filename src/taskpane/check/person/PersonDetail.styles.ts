import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  page: { flexGrow: 1, flexShrink: 0, flexBasis: 0, minHeight: "280px", display: "flex", flexDirection: "column" },
  top: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  step: { minWidth: "28px", marginLeft: tokens.spacingHorizontalXS },
  next: { fontSize: tokens.fontSizeBase200, marginRight: tokens.spacingHorizontalS },
  name: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    margin: 0,
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
  },
  aside: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
  },
  line: { margin: 0 },
  change: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  verdict: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalM },
  scroll: { flexGrow: 1, minHeight: "120px", overflowY: "auto", padding: tokens.spacingHorizontalL },
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    maxHeight: "50%",
    overflowY: "auto",
    flexShrink: 0,
    boxSizing: "border-box",
  },
});
