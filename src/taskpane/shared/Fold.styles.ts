import { makeStyles, tokens } from "@fluentui/react-components";

export const useStyles = makeStyles({
  // Fluent indents headers and panels for an accordion of its own; here the edge of what is around is the edge.
  header: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  button: { minHeight: "28px", color: tokens.colorNeutralForeground2 },
  small: { minHeight: "24px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  content: { margin: 0, padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}` },
});
