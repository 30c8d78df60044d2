import { makeStyles, tokens } from "@fluentui/react-components";

/** Below the grid of a narrow window there is room for little: then all of the tab goes up and down. */
const LOW = "@media (max-height: 500px)";

export const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, [LOW]: { overflowY: "auto" } },
  body: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, [LOW]: { flexShrink: 0 } },
  /** What a room is shown stands in one sheet that goes up and down. */
  sheet: { overflowY: "auto", [LOW]: { overflowY: "visible" } },
  /** Whatever comes into view clears the strip of steps. */
  clear: { scrollPaddingTop: "110px" },
  sections: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  section: { minWidth: "auto" },
  page: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    [LOW]: { flexShrink: 0, flexBasis: "240px" },
  },
  projector: { minWidth: "auto", marginLeft: "auto" },
  projected: { zoom: 1.5 },
  /** No box that scrolls within one that does. */
  whole: { flexShrink: 0, "& > div": { overflowY: "visible", maxHeight: "none", flexShrink: 0 } },
  hidden: { display: "none" },
});
