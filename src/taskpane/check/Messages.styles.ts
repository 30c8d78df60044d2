import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  // Above everything, but never so high that nothing else is left.
  messages: { maxHeight: "45vh", overflowY: "auto", flexShrink: 0 },
  text: {
    width: "100%",
    boxSizing: "border-box",
    marginTop: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});
