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
  /** 大屏 goes through the people of the sheet beside it. */
  readonly aboutPeople: boolean;
  readonly Component: ComponentType<{ readonly session: Session; readonly isFront: boolean }>;
}

export const SECTIONS: readonly Section[] = [
  { id: "clauses", label: POLICY.clauses, aboutPeople: true, Component: Clauses },
  { id: "trial", label: POLICY.trial, aboutPeople: true, Component: WhatIf },
  { id: "time", label: POLICY.time, aboutPeople: true, Component: TimeAxis },
  { id: "exercise", label: POLICY.exercise, aboutPeople: false, Component: Exercise },
  { id: "samples", label: POLICY.samples, aboutPeople: false, Component: Samples },
];
