import { makeStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  // Above everything, but never so high that nothing else is left.
  messages: {
    maxHeight: "45vh",
    overflowY: "auto",
    flexShrink: 0,
    // In so low a pane all of it scrolls: half of a message and no button would be what is left.
    "@media (max-height: 480px)": { maxHeight: "none", overflowY: "visible" },
  },
});
