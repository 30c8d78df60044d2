/** What is not said to a room before somebody asks: hidden until it is clicked, elsewhere simply there. */
import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { POLICY } from "../words";
import { useProjector } from "./projector";

interface Props {
  /** On the button, where something else waits for an answer beside it. */
  readonly label?: string;
  readonly children: ReactNode;
}

export function Answer({ label = POLICY.showAnswer, children }: Props) {
  const isProjected = useProjector();
  const [isShown, show] = useState(false);
  if (!isProjected || isShown) return children;
  return (
    <Button size="small" onClick={() => show(true)}>
      {label}
    </Button>
  );
}
