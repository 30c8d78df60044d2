/** What the host counts: requests that cost the user something. */
import { ActionType, CUSTOM_FUNCTIONS_SERVICE, PathType, type WireBatch } from "./wire";

export interface Counts {
  /**
   * Requests for the workbook. Old versions clear undo at any of them (#2802). Not among them: results of functions,
   * references given back.
   */
  readonly requests: number;
  /** Those of them that changed something: before ExcelApi 1.20 they clear undo (#3788, #6170). */
  readonly writes: number;
  /** Members used that clear undo, as `Type.Member`; which they are depends on the profile. */
  readonly undoCleared: readonly string[];
  /** Requests with any of these: what they cost the user, however many members one of them uses. */
  readonly undoClearing: number;
  /** Calculations of every formula of the workbook. */
  readonly fullCalculations: number;
  /** Requests that wait until the user has finished editing a cell. */
  readonly held: number;
}

export class Counters implements Counts {
  requests = 0;
  writes = 0;
  fullCalculations = 0;
  held = 0;
  undoClearing = 0;
  readonly undoCleared: string[] = [];
  private writing = false;
  private clearing = false;

  constructor(private readonly clearsUndo: ReadonlySet<string>) {}

  /** A member was called or set. */
  used(className: string, name: string): void {
    const member = `${className}.${name}`;
    if (!this.clearsUndo.has(member)) return;
    this.undoCleared.push(member);
    this.clearing = true;
  }

  /** The request being answered changes something. */
  wrote(): void {
    this.writing = true;
  }

  answered(batch: WireBatch): void {
    if (reachesForWorkbook(batch)) this.requests += 1;
    if (this.writing) this.writes += 1;
    if (this.clearing) this.undoClearing += 1;
    this.writing = false;
    this.clearing = false;
  }
}

function reachesForWorkbook({ Actions, ObjectPaths }: WireBatch): boolean {
  const paths = Object.values(ObjectPaths);
  if (
    paths.some(({ ObjectPathType, Name }) => ObjectPathType === PathType.newObject && Name === CUSTOM_FUNCTIONS_SERVICE)
  )
    return false;
  const [used, givenBack] = [
    Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate),
    "_RemoveReference",
  ];
  if (used.length > 0 && used.every(({ Name }) => Name === givenBack)) return false;
  return paths.some(({ ObjectPathType: type }) => type === PathType.root || type === PathType.reference);
}
