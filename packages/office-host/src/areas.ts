/** What a Range and a RangeAreas of the client stand for. They are live: see references.ts. */
import { HostError } from "./errors";
import type { Rect } from "./rect";

/** One rectangle of a sheet that follows inserted and deleted cells while it is tracked. */
export class Area {
  /** Set once the client has asked to keep it; the client then names the range by it. */
  referenceId: string | undefined;
  private current: Rect | undefined;

  constructor(
    readonly sheetId: string,
    rect: Rect,
  ) {
    this.current = rect;
  }

  /** @throws HostError InvalidReference once all its cells were deleted. */
  get rect(): Rect {
    if (this.current === undefined) throw new HostError("InvalidReference", "its cells were deleted");
    return this.current;
  }

  /** Moves the area, or ends it with undefined. */
  moveTo(rect: Rect | undefined): void {
    this.current = rect;
  }

  get isGone(): boolean {
    return this.current === undefined;
  }
}

/** Several rectangles of one sheet. */
export class Areas {
  referenceId: string | undefined;

  constructor(
    readonly sheetId: string,
    readonly areas: readonly Area[],
  ) {}

  get rects(): Rect[] {
    return this.areas.map((area) => area.rect);
  }
}
