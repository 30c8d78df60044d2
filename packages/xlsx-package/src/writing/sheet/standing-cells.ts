/** What stands in a sheet before it is changed: how some of its cells look, and which of some places have a cell. */
import type { OpcPackage } from "../../opc/package";
import type { Attributes } from "../../xml/attributes";
import { columnOf } from "../../reading/addresses";
import type { Place } from "../sheet-changes";

const keyOf = (row: number, column: number): string => `${row},${column}`;

export class StandingCells {
  private readonly styles = new Map<string, number>();

  /** The style of one of the places asked for; undefined where no cell stands. */
  at({ row, column }: Place): number | undefined {
    return this.styles.get(keyOf(row, column));
  }

  static read(opc: OpcPackage, part: string, places: readonly Place[]): StandingCells {
    const standing = new StandingCells();
    if (places.length === 0) return standing;
    const wanted = new Set(places.map(({ row, column }) => keyOf(row, column)));
    const walk = new CellWalk();
    opc.readXml(part, {
      wantsText: false,
      open(name, attributes) {
        if (name === "row") walk.row(attributes);
        if (name === "c") {
          const key = keyOf(...walk.cell(attributes));
          if (wanted.has(key)) standing.styles.set(key, attributes.number("s") ?? 0);
        }
        return name === "worksheet" || name === "sheetData" || name === "row";
      },
      text: () => undefined,
      close: () => undefined,
    });
    return standing;
  }
}

/** Those beyond the last row or column of a sheet too. */
const ADDRESS = /^([A-Z]+)0*([1-9]\d*)$/iu;

/** Where the cells of a sheet stand, with or without their addresses. */
export class CellWalk {
  private lastRow = -1;
  private lastColumn = -1;

  row(attributes: Attributes): number {
    const number = attributes.number("r");
    this.lastRow = number !== undefined && Number.isInteger(number) && number > 0 ? number - 1 : this.lastRow + 1;
    this.lastColumn = -1;
    return this.lastRow;
  }

  cell(attributes: Attributes): readonly [row: number, column: number] {
    const [, letters, digits] = ADDRESS.exec(attributes.get("r") ?? "") ?? [];
    this.lastColumn = letters === undefined ? this.lastColumn + 1 : columnOf(letters);
    return [digits === undefined ? this.lastRow : Number(digits) - 1, this.lastColumn];
  }
}
