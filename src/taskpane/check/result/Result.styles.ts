import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  // Where that is more than there is room for, the page scrolls.
  result: { flexGrow: 1, flexShrink: 0, flexBasis: 0, minHeight: "280px", display: "flex", flexDirection: "column" },
  /** Summary and list are one sheet that goes up and down. */
  sheet: { overflowY: "auto" },
  whole: { maxHeight: "none", overflowY: "visible" },
  tools: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: tokens.spacingHorizontalXS },
  grouping: { display: "flex", gap: tokens.spacingHorizontalXS },
  summary: {
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    // Zoomed in, the notes and facets must not push the list out of sight.
    maxHeight: "calc(100% - 120px)",
    overflowY: "auto",
    boxSizing: "border-box",
    // In a low pane it scrolls: nothing in it is squeezed.
    "& > *": { flexShrink: 0 },
  },
});
