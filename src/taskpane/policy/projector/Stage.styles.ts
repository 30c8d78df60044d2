import { makeStyles, tokens } from "@fluentui/react-components";
import { ASIDE } from "../section.styles";

export const useStyles = makeStyles({
  /** In sight wherever the sheet is read. */
  steps: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  step: { minWidth: "auto" },
  back: { width: "100%" },
  stage: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
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
});
