/** The sections of the tab, in their order. */
import type { ComponentType } from "react";
import type { Session } from "../../checking/session";
import { Clauses } from "./clauses/Clauses";
import { Exercise } from "./exercise/Exercise";
import { Samples } from "./samples/Samples";
import { TimeAxis } from "./time-line/TimeAxis";
import { WhatIf } from "./trial/WhatIf";
import { POLICY } from "./words";

export type SectionId = "clauses" | "trial" | "time" | "exercise" | "samples";

export interface Section {
  readonly id: SectionId;
  readonly label: string;
  /** 大屏 goes through the people of the sheet beside it, and asks about each where the section does not itself. */
  readonly walk: "asking" | "silent" | "none";
  readonly Component: ComponentType<{ readonly session: Session; readonly isFront: boolean }>;
}

export const SECTIONS: readonly Section[] = [
  { id: "clauses", label: POLICY.clauses, walk: "asking", Component: Clauses },
  { id: "trial", label: POLICY.trial, walk: "silent", Component: WhatIf },
  { id: "time", label: POLICY.time, walk: "silent", Component: TimeAxis },
  { id: "exercise", label: POLICY.exercise, walk: "none", Component: Exercise },
  { id: "samples", label: POLICY.samples, walk: "none", Component: Samples },
];
