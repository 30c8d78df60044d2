import { makeStyles, tokens } from "@fluentui/react-components";
import { ASIDE, HEADING, LIST } from "../section.styles";

export const useStyles = makeStyles({
  list: LIST,
  heading: HEADING,
  second: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase400 },
  aside: ASIDE,
  line: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere" },
  lane: { margin: `${tokens.spacingVerticalXS} 0` },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  bar: {
    position: "relative",
    height: "20px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
  },
  span: {
    position: "absolute",
    top: 0,
    bottom: 0,
    boxSizing: "border-box",
    borderLeft: `1px solid ${tokens.colorNeutralForeground1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    paddingLeft: "3px",
    overflow: "hidden",
    whiteSpace: "nowrap",
  },
  years: {
    position: "relative",
    height: "16px",
    fontSize: "10px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  year: { position: "absolute", borderLeft: `1px solid ${tokens.colorNeutralStroke1}`, paddingLeft: "2px" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  whole: { whiteSpace: "nowrap" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});
