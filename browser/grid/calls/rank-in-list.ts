/**
 * RANK, RANK.EQ and RANK.AVG where the numbers come as a list: the grid's own look into cells alone, and those of
 * several sheets are in no one place. They stand in what the grid calculates with, not in the text of a formula.
 */
import { BaseFunction, type BaseValueObject, type IFunctionService } from "@univerjs/preset-sheets-core";
import { MEAN_RANK_IN_LIST, RANK_IN_LIST, rankIn, type Ties } from "../rank";
import { arrayObject, valueObject, valuesOf } from "./grid-values";

class RankInList extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  constructor(
    name: string,
    private readonly ties: Ties,
  ) {
    super(name);
  }

  override calculate(number: BaseValueObject, list: BaseValueObject, order?: BaseValueObject): BaseValueObject {
    const all = valuesOf(list).flat();
    const way = order === undefined ? 0 : (valuesOf(order)[0]?.[0] ?? 0);
    const ranks = valuesOf(number).map((row) => row.map((one) => rankIn(one, all, way, this.ties)));
    const [first] = ranks.flat();
    return ranks.flat().length === 1 && first !== undefined ? valueObject(first) : arrayObject(ranks);
  }
}

export const registerRanks = (functions: IFunctionService): void =>
  functions.registerExecutors(new RankInList(RANK_IN_LIST, "first"), new RankInList(MEAN_RANK_IN_LIST, "middle"));
