/** The texts of a workbook: its shared strings first, then those that stand in cells. */
import type { Budget } from "../budget";
import { ownText } from "../xml/entities";

/** Longer ones are mostly different from each other, and so many different ones are enough to look through. */
const LONGEST_LOOKED_UP = 12;
const MOST_LOOKED_UP = 50_000;

export class TextList {
  readonly list: string[] = [];
  /** Places of those that are more than their letters: in runs of differing looks, with a phonetic guide. */
  readonly rich = new Set<number>();
  private readonly places = new Map<string, number>();

  constructor(private readonly budget: Budget) {}

  /** A shared string: it stands where it is expected, repeated or not. So does one that is more than its letters. */
  push(text: string, part: string, isRich = false): number {
    this.budget.takeCells(part, 1);
    this.budget.takeCharacters(part, text.length);
    const place = this.list.push(ownText(text)) - 1;
    if (isRich) this.rich.add(place);
    return place;
  }

  placeOf(text: string, part: string): number {
    if (text.length > LONGEST_LOOKED_UP) return this.push(text, part);
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.push(text, part);
    if (this.places.size < MOST_LOOKED_UP) this.places.set(text, place);
    return place;
  }
}
