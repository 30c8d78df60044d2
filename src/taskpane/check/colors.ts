/** Colours of verdicts and severities: from the theme, so that they hold in light, dark and high contrast. */
import { tokens } from "@fluentui/react-components";
import { MARK_COLORS, type MarkedSeverity } from "../../rules/engine/marks";
import type { Verdict, Severity } from "../../rules/ids";

export const VERDICT_COLORS: Readonly<Record<Verdict, string>> = {
  eligible: tokens.colorPaletteGreenForeground1,
  ineligible: tokens.colorPaletteRedForeground1,
  undetermined: tokens.colorPaletteDarkOrangeForeground1,
  "not-applying": tokens.colorNeutralForeground2,
};

/** In the stacked bar neighbours must differ in lightness as well as in hue. */
export const BAR_COLORS: Readonly<Record<Verdict, string>> = {
  eligible: tokens.colorPaletteGreenBackground3,
  ineligible: tokens.colorPaletteRedBackground3,
  undetermined: tokens.colorPaletteYellowBackground3,
  "not-applying": tokens.colorNeutralForeground3,
};

/** A sign beside the colour, for those who do not see it. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  eligible: "✓",
  ineligible: "✕",
  undetermined: "?",
  "not-applying": "–",
};

export const SEVERITY_COLORS: Readonly<Record<Severity, string>> = {
  violation: tokens.colorPaletteRedForeground1,
  missing: tokens.colorPaletteDarkOrangeForeground1,
  caution: tokens.colorBrandForeground1,
  benefit: tokens.colorPaletteGreenForeground1,
};

/** How a mark looks where a grid is drawn light on dark: its own colour is what the file and paper have. */
const MARKS_ON_DARK: Readonly<Record<MarkedSeverity, string>> = {
  violation: "#732525",
  missing: "#7F5900",
  caution: "#071521",
};

/** What stands for a mark in the legend: in the dark, where a grid may be light or dark, both of its colours. */
export const swatchOf = (severity: MarkedSeverity): { backgroundColor: string; backgroundImage: string } => ({
  backgroundColor: MARK_COLORS[severity],
  backgroundImage: `linear-gradient(135deg, transparent 50%, light-dark(transparent, ${MARKS_ON_DARK[severity]}) 50%)`,
});
