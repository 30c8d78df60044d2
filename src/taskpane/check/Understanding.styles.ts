import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  item: { display: "flex", gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalXXS },
  /** Two letters wide: what is said of the columns stands in line. */
  column: { flexShrink: 0, width: "20px", color: tokens.colorNeutralForeground2 },
  question: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
