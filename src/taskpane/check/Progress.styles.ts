import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  words: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});
