/**
 * The formula engine reads what is being typed at every key. It counts the brackets of references to tables, and goes
 * on counting in the next formula: after `=ROWS(花名册[` no formula of the page would be taken apart rightly any more.
 */
import { LexerTreeBuilder } from "@univerjs/preset-sheets-core";

/** Begins the count anew for each formula. */
export function forgetUnclosedBrackets(): void {
  const lexer = LexerTreeBuilder.prototype;
  const reset: unknown = Reflect.get(lexer, "_resetTemp");
  if (typeof reset !== "function") throw new Error("the formula engine begins a formula in another way now");
  Reflect.set(lexer, "_resetTemp", function (this: LexerTreeBuilder) {
    Reflect.apply(reset, this, []);
    Reflect.set(this, "_squareBracketState", 0);
    Reflect.set(this, "_tableBracketState", false);
  });
}
