import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  official: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  line: { margin: `${tokens.spacingVerticalXXS} 0` },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  others: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  hidden: { display: "none" },
});
