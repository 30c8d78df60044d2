import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& > li": { marginBottom: tokens.spacingVerticalXS },
  },
  aside: { color: tokens.colorNeutralForeground2 },
});
