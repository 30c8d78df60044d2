import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexShrink: 0,
    // Zoomed in, it must not push what comes below out of sight.
    maxHeight: "40%",
    // What is being changed there needs the room more than the result does.
    "&:has(form)": { maxHeight: "75%" },
    overflowY: "auto",
    boxSizing: "border-box",
    // It scrolls: nothing in it is squeezed.
    "& > *": { flexShrink: 0 },
  },
  firstSight: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    overflowY: "auto",
    flexGrow: 1,
    flexShrink: 0,
    flexBasis: 0,
    minHeight: "160px",
  },
});
