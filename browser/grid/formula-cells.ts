/**
 * The formula engine looks for formulas in every cell of the workbook, three times for each cell that is written: of
 * 100,000 rows that takes half a second. Where they stand is remembered here until one may have come or moved.
 */
import {
  CommandType,
  type ICellData,
  type ICommandInfo,
  type ICommandService,
  type Injector,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  FormulaDataModel,
  type IFormulaData,
  initSheetFormulaData,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";

type Cells = ObjectMatrix<Nullable<ICellData>>;

/** Mutations of sheets have this in front; those that calculate write by them too. */
const OF_SHEETS = "sheet.mutation.";

/** Once the grid has a workbook: its services are there then. */
export function rememberFormulas(injector: Injector, commands: ICommandService): void {
  const model = injector.get(FormulaDataModel);
  const instances = injector.get(IUniverInstanceService);
  const known = new FormulaCells();
  commands.beforeCommandExecuted((command) => known.before(command));
  commands.onCommandExecuted((command) => known.after(command));
  model.getFormulaData = () => {
    const data: IFormulaData = {};
    for (const book of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      data[book.getUnitId()] = {};
      for (const sheet of book.getSheets())
        initSheetFormulaData(data, book.getUnitId(), sheet.getSheetId(), known.on(sheet));
    }
    return data;
  };
  if (typeof Reflect.get(model, "_getSheetFormulaIdMap") !== "function")
    throw new Error("the formula engine looks for shared formulas in another way now");
  Reflect.set(model, "_getSheetFormulaIdMap", (unitId: string, sheetId: string) => {
    const sheet = instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId);
    return sheet ? sharedOn(known.on(sheet)) : {};
  });
}

interface Shared {
  readonly f: string;
  readonly r: number;
  readonly c: number;
}

/** The formulas that other cells share, by the name under which they do. */
function sharedOn(cells: Cells): Readonly<Record<string, Shared>> {
  const shared: Record<string, Shared> = {};
  cells.forValue((r, c, cell) => {
    if (cell?.f && cell.si && cell.f.startsWith("=") && cell.f.length > 1) shared[cell.si] = { f: cell.f, r, c };
  });
  return shared;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

class FormulaCells {
  private places = new WeakMap<Worksheet, readonly Place[]>();
  /** What is found while one may be coming does not hold afterwards. */
  private isComing = false;

  before(command: Readonly<ICommandInfo>): void {
    if (mayBring(command)) this.forget(true);
  }

  after(command: Readonly<ICommandInfo>): void {
    if (mayBring(command)) this.forget(false);
  }

  /** The cells of a sheet that hold formulas, as they are now. */
  on(sheet: Worksheet): Cells {
    const all = sheet.getCellMatrix();
    const places = this.places.get(sheet) ?? placesOn(all);
    if (!this.isComing) this.places.set(sheet, places);
    const found: Cells = new ObjectMatrix();
    for (const { row, column } of places) {
      const cell = all.getValue(row, column);
      if (cell) found.setValue(row, column, cell);
    }
    return found;
  }

  private forget(isComing: boolean): void {
    this.places = new WeakMap();
    this.isComing = isComing;
  }
}

function placesOn(cells: Cells): readonly Place[] {
  const places: Place[] = [];
  cells.forValue((row, column, cell) => {
    if (cell && isFormula(cell)) places.push({ row, column });
  });
  return places;
}

const isFormula = ({ f, si }: ICellData): boolean => (f ?? "") !== "" || (si ?? "") !== "";

/** Whether a formula may stand where none stood, once this is done. */
function mayBring({ id, type, params }: Readonly<ICommandInfo>): boolean {
  if (type !== CommandType.MUTATION || !id.startsWith(OF_SHEETS)) return false;
  if (id !== SetRangeValuesMutation.id) return true;
  const { cellValue } = params as ISetRangeValuesMutationParams;
  return Object.values(cellValue ?? {}).some((cells) =>
    Object.values(cells ?? {}).some((cell) => {
      const written = cell as Nullable<ICellData>;
      return written !== null && written !== undefined && isFormula(written);
    }),
  );
}
