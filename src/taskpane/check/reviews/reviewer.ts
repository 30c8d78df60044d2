/** Who reviews at this machine: asked once, kept here and nowhere else but beside the decisions. */
import { useState } from "react";

const KEY = "jc.reviewer";

/** Without a store (a browser that keeps nothing) the name holds as long as the page. */
function stored(): string {
  try {
    return localStorage.getItem(keyOfHere()) ?? "";
  } catch {
    return "";
  }
}

function keep(name: string): void {
  try {
    localStorage.setItem(keyOfHere(), name);
  } catch {
    // The name is asked for again next time.
  }
}

/** Excel on the web gives each account a part of its own. */
function keyOfHere(): string {
  const partition: unknown = Reflect.get(Office.context, "partitionKey");
  return typeof partition === "string" ? `${partition}${KEY}` : KEY;
}

export function useReviewer(): readonly [name: string, setName: (name: string) => void] {
  const [name, setName] = useState(stored);
  const change = (next: string): void => {
    keep(next);
    setName(next);
  };
  return [name, change];
}
