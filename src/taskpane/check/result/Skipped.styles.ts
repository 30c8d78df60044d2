import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  aside: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  rows: { listStyleType: "none", margin: `${tokens.spacingVerticalXXS} 0 0`, padding: 0 },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});
