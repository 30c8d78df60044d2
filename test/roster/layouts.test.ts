/** Layouts met on rosters: the whole understanding of each is written beside it. */
import { layout as ambiguousHeaders } from "./layouts/ambiguous-headers";
import { layout as bareYears } from "./layouts/bare-years";
import { layout as bothKinds } from "./layouts/both-kinds";
import { layout as columnBeside } from "./layouts/column-beside";
import { layout as furtherLines } from "./layouts/further-lines";
import { layout as mergedUnits } from "./layouts/merged-units";
import { layout as notesBeside } from "./layouts/notes-beside";
import { layout as oversight } from "./layouts/oversight";
import { layout as partsOfATitle } from "./layouts/parts-of-a-title";
import { headedInPart, layout as partsUnderOneHeader } from "./layouts/parts-under-one-header";
import { layout as pastedGroups } from "./layouts/pasted-groups";
import { layout as repeatedPages } from "./layouts/repeated-pages";
import { namesOfOthers, oneTitle, sideBySide, staggered } from "./layouts/side-by-side";
import { layout as slips } from "./layouts/slips";
import { layout as sameYearTwice } from "./layouts/same-year-twice";
import { layout as splitHours } from "./layouts/split-hours";
import { layout as twoRosters } from "./layouts/two-rosters";
import { layout as undecidedHeaders } from "./layouts/undecided-headers";
import { layout as yearsInOneHeader } from "./layouts/years-in-one-header";
import { layout as vetoHeaders } from "./layouts/veto-headers";
import { understandingOf } from "./understanding";

const LAYOUTS = [
  pastedGroups,
  columnBeside,
  sameYearTwice,
  splitHours,
  bareYears,
  yearsInOneHeader,
  ambiguousHeaders,
  undecidedHeaders,
  slips,
  furtherLines,
  twoRosters,
  notesBeside,
  mergedUnits,
  oversight,
  repeatedPages,
  bothKinds,
  vetoHeaders,
  partsOfATitle,
  partsUnderOneHeader,
  headedInPart,
  sideBySide,
  oneTitle,
  staggered,
  namesOfOthers,
];

test.each(LAYOUTS)("$what", (layout) => {
  expect(understandingOf(layout)).toEqual(layout.understood);
});
