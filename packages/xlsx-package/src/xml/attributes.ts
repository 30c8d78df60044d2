/** The attributes of the element that was just opened; the next one takes their place. */
import { unescapeXml } from "./entities";

export class Attributes {
  private readonly names: string[] = [];
  private readonly values: string[] = [];
  private count = 0;

  clear(): void {
    this.count = 0;
  }

  add(name: string, value: string): void {
    this.names[this.count] = name;
    this.values[this.count] = value;
    this.count++;
  }

  /** By the name as written: one without a prefix belongs to the element itself. */
  get(name: string): string | undefined {
    for (let i = 0; i < this.count; i++) if (this.names[i] === name) return unescapeXml(this.values[i] ?? "");
    return undefined;
  }

  /** One with a prefix, whatever that is: `r:id`, `relationships:id`. */
  prefixed(name: string): string | undefined {
    for (let i = 0; i < this.count; i++) {
      const own = this.names[i] ?? "";
      const colon = own.length - name.length - 1;
      if (colon > 0 && own.charCodeAt(colon) === COLON && own.endsWith(name)) return unescapeXml(this.values[i] ?? "");
    }
    return undefined;
  }

  /** `1`, `true`, `on`; undefined when it is not there. */
  flag(name: string): boolean | undefined {
    const value = this.get(name)?.trim().toLowerCase();
    return value === undefined ? undefined : value === "1" || value === "true" || value === "on";
  }

  /** Undefined when it is not there, or no number. */
  number(name: string): number | undefined {
    const value = this.get(name);
    const number = value === undefined || value.trim() === "" ? NaN : Number(value);
    return Number.isFinite(number) ? number : undefined;
  }

  /** All of them, by their names as written. */
  *all(): Iterable<readonly [name: string, value: string]> {
    for (let i = 0; i < this.count; i++) yield [this.names[i] ?? "", unescapeXml(this.values[i] ?? "")];
  }

  /** Prefixes declared here → their namespaces; "" is the one of elements without a prefix. */
  *namespaces(): Iterable<readonly [prefix: string, uri: string]> {
    for (let i = 0; i < this.count; i++) {
      const name = this.names[i] ?? "";
      if (name === "xmlns") yield ["", this.values[i] ?? ""];
      else if (name.startsWith("xmlns:")) yield [name.slice(6), this.values[i] ?? ""];
    }
  }
}

const COLON = 58;
