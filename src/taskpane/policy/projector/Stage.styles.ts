import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  stage: {
    flexShrink: 0,
    maxHeight: "32vh",
    overflowY: "auto",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  aside: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
    margin: 0,
  },
  line: { margin: `${tokens.spacingVerticalXXS} 0` },
  asked: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: `0 ${tokens.spacingHorizontalS}`,
    margin: `${tokens.spacingVerticalXXS} 0`,
  },
  steps: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  step: { minWidth: "auto" },
});
