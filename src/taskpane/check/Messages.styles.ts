import { makeStyles } from "@fluentui/react-components";

export const useStyles = makeStyles({
  // Above everything, but never so high that nothing else is left.
  messages: { maxHeight: "45vh", overflowY: "auto", flexShrink: 0 },
});
