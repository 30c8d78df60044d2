/** Writes the generated files of docs/. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { GENERATED } from "./generated";

async function writeAll(): Promise<void> {
  for (const [name, make] of Object.entries(GENERATED)) {
    writeFileSync(join(__dirname, "..", "..", "docs", name), await make());
    console.log(`docs/${name}`);
  }
}

void writeAll();
