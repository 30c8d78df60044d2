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
  guessed: {
    border: `1px solid ${tokens.colorPaletteDarkOrangeForeground1}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorPaletteDarkOrangeForeground1,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    marginRight: tokens.spacingHorizontalXS,
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  missing: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXXS,
  },
  choice: {
    minWidth: 0,
    maxWidth: "60%",
    fontFamily: "inherit",
    fontSize: "inherit",
    padding: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
