import { makeStyles, tokens } from "@fluentui/react-components";
import { ASIDE, FINDINGS, HEADING, LIST, TOP } from "../section.styles";

export const useStyles = makeStyles({
  top: { ...TOP, maxHeight: "60%" },
  list: { ...LIST, minHeight: "120px" },
  heading: HEADING,
  second: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  aside: { ...ASIDE, lineHeight: tokens.lineHeightBase200 },
  line: { margin: `${tokens.spacingVerticalXXS} 0`, overflowWrap: "anywhere" },
  seed: { maxWidth: "240px", margin: `${tokens.spacingVerticalM} 0` },
  verdicts: { display: "flex", flexWrap: "wrap" },
  clause: { minWidth: 0, "> select": { width: "100%", textOverflow: "ellipsis" } },
  decide: { marginTop: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
  findings: FINDINGS,
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  head: {
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: `1px ${tokens.spacingHorizontalS} 1px 0`,
  },
  cell: { textAlign: "left", verticalAlign: "top", padding: "1px 0", overflowWrap: "anywhere" },
});
