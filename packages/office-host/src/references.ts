/** Ranges the client holds on to, and how they follow inserted and deleted cells. */
import type { Areas } from "./areas";
import { Area } from "./areas";
import type { WorkbookNotice } from "./workbook-port";
import { shiftRect } from "./shift";

/** Ranges of past events that `args.getRange()` can still be asked for. */
const EVENT_RANGES_KEPT = 256;

/** Moves one range as the workbook's cells moved. */
export function followShift(area: Area, notice: WorkbookNotice): void {
  if (notice.kind !== "inserted" && notice.kind !== "deleted") return;
  if (area.sheetId !== notice.sheetId || area.isGone) return;
  area.moveTo(shiftRect(area.rect, notice.rect, notice.shift));
}

export class References {
  private readonly kept = new Map<string, Area | Areas>();
  private readonly ofEvents = new Map<string, Area>();
  /** Ranges made by the request being answered: they too move when a later action of it inserts rows. */
  private inRequest: Area[] = [];
  private lastId = 0;

  /** References the client has not given back. */
  get count(): number {
    return this.kept.size;
  }

  track(area: Area): Area {
    this.inRequest.push(area);
    return area;
  }

  endRequest(): void {
    this.inRequest = [];
  }

  keep(target: Area | Areas): void {
    target.referenceId ??= `R${++this.lastId}`;
    this.kept.set(target.referenceId, target);
  }

  find(id: string): Area | Areas | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    const target = this.kept.get(id);
    if (target !== undefined) target.referenceId = undefined;
    this.kept.delete(id);
  }

  removeAll(): void {
    for (const id of [...this.kept.keys()]) this.remove(id);
  }

  /** Returns the id by which an event names its range. */
  rememberForEvent(area: Area): string {
    const id = `E${++this.lastId}`;
    this.ofEvents.set(id, area);
    const oldest = this.ofEvents.keys().next().value;
    if (this.ofEvents.size > EVENT_RANGES_KEPT && oldest !== undefined) this.ofEvents.delete(oldest);
    return id;
  }

  findForEvent(id: string): Area | undefined {
    return this.ofEvents.get(id);
  }

  /** Moves every live range as the workbook's cells moved. */
  follow(notice: WorkbookNotice): void {
    if (notice.kind !== "inserted" && notice.kind !== "deleted") return;
    for (const area of this.live()) followShift(area, notice);
  }

  private live(): Set<Area> {
    const kept = [...this.kept.values()].flatMap((target) => (target instanceof Area ? [target] : [...target.areas]));
    return new Set([...kept, ...this.ofEvents.values(), ...this.inRequest]);
  }
}
