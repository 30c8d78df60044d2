import { makeStyles, tokens } from "@fluentui/react-components";
import { ASIDE, TOP } from "../section.styles";

export const useStyles = makeStyles({
  stage: {
    ...TOP,
    maxHeight: "32vh",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    overflowWrap: "anywhere",
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  aside: { ...ASIDE, fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
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
