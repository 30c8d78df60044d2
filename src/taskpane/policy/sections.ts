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

interface Section {
  readonly id: SectionId;
  readonly label: string;
  readonly Component: ComponentType<{ readonly session: Session }>;
}

export const SECTIONS: readonly Section[] = [
  { id: "clauses", label: POLICY.clauses, Component: Clauses },
  { id: "trial", label: POLICY.trial, Component: WhatIf },
  { id: "time", label: POLICY.time, Component: TimeAxis },
  { id: "exercise", label: POLICY.exercise, Component: Exercise },
  { id: "samples", label: POLICY.samples, Component: Samples },
];
