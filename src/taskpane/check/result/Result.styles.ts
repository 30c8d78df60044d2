import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  result: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  summary: {
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    // Zoomed in, the notes and facets must not push the list out of sight.
    maxHeight: "70%",
    overflowY: "auto",
    boxSizing: "border-box",
  },
});
