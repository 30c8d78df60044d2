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
});
