import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

export const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "8px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground5,
    marginBottom: tokens.spacingVerticalXS,
    gap: "1px",
    [FORCED]: { border: "1px solid CanvasText", forcedColorAdjust: "none" },
  },
  // Without colours of ours: full, striped, empty, dotted.
  eligible: { [FORCED]: { backgroundColor: "CanvasText !important" } },
  ineligible: {
    [FORCED]: {
      backgroundColor: "Canvas !important",
      backgroundImage: "repeating-linear-gradient(45deg, CanvasText 0 3px, Canvas 3px 6px)",
    },
  },
  undetermined: { [FORCED]: { backgroundColor: "Canvas !important" } },
  "not-applying": {
    [FORCED]: {
      backgroundColor: "Canvas !important",
      backgroundImage: "repeating-linear-gradient(90deg, CanvasText 0 1px, Canvas 1px 5px)",
    },
  },
  counts: { display: "flex", flexWrap: "wrap", margin: "0 -4px", columnGap: tokens.spacingHorizontalS },
  count: {
    minWidth: "auto",
    padding: "1px 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    [FORCED]: { border: "2px solid Highlight", textDecorationLine: "underline" },
  },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  notes: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  note: { marginBottom: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  aside: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    marginTop: tokens.spacingVerticalXXS,
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});
