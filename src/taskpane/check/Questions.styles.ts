import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  question: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
  worth: { color: tokens.colorNeutralForeground2 },
  date: {
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `0 ${tokens.spacingHorizontalS}`,
    minHeight: "24px",
  },
  wrong: { flexBasis: "100%", color: tokens.colorPaletteRedForeground1 },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
