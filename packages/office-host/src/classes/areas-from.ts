/** Live areas from rectangles. */
import { Area, Areas } from "../areas";
import type { HostContext } from "../host-context";
import type { Rect } from "../rect";

/** Areas of one sheet that follow inserted and deleted cells. */
export const areasFrom = (host: HostContext, sheetId: string, rects: readonly Rect[]): Areas =>
  new Areas(
    sheetId,
    rects.map((rect) => host.references.track(new Area(sheetId, rect))),
  );
