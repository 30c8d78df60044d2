import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  live: { marginLeft: "auto" },
  swatch: {
    display: "inline-block",
    width: "12px",
    height: "12px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    marginRight: tokens.spacingHorizontalXS,
    verticalAlign: "-1px",
    forcedColorAdjust: "none",
  },
  legend: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    width: "100%",
  },
});
