/** From one tab to another and back to the same place: what is asked for there, and where it was asked. */
import { createContext, useContext } from "react";
import type { Clause } from "../../rules/ids";

export type PageId = "check" | "functions" | "policy" | "settings";

/** Where a clause was asked for, and what leads back there. */
export interface WayBack {
  /** What the link says. */
  readonly words: string;
  /** Puts back what was in front on the page itself. */
  readonly onBack?: () => void;
}

export interface Asked {
  readonly clause: Clause;
  /** Another number each time: the same clause may be asked for again. */
  readonly time: number;
  readonly backWords: string;
}

export interface Paging {
  readonly turnTo: (page: PageId) => void;
  /** Shows a clause in the tab 政策. */
  readonly openClause: (clause: Clause, wayBack: WayBack) => void;
  readonly asked: Asked | null;
  /** To where the clause was asked for; the focus goes along. */
  readonly back: () => void;
}

const NOWHERE: Paging = {
  turnTo: () => undefined,
  openClause: () => undefined,
  asked: null,
  back: () => undefined,
};

export const PagingContext = createContext<Paging>(NOWHERE);

export const usePaging = (): Paging => useContext(PagingContext);
