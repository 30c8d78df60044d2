import { makeStyles, tokens } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

export const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", margin: "0 -4px", columnGap: tokens.spacingHorizontalS },
  count: {
    minWidth: "auto",
    padding: "1px 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    [FORCED]: { border: "2px solid Highlight", textDecorationLine: "underline" },
  },
  // Fluent gives a pressed button, and one under the pointer, colours of the system's own: so are the words in it.
  words: { [FORCED]: { color: "inherit !important" } },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  notes: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  note: { marginBottom: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  aside: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    marginTop: tokens.spacingVerticalXXS,
  },
  link: { fontSize: "inherit", lineHeight: "inherit" },
});
