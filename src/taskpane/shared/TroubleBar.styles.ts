import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  text: {
    width: "100%",
    boxSizing: "border-box",
    marginTop: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});
