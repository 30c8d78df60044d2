import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: "anywhere",
    margin: 0,
  },
  info: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& + &": { marginTop: tokens.spacingVerticalXS },
  },
  inLine: { fontSize: "inherit", lineHeight: "inherit", overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
