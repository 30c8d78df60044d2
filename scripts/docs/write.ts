/** Writes the files that are made from the code. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { GENERATED } from "./generated";

async function writeAll(): Promise<void> {
  for (const [name, make] of Object.entries(GENERATED)) {
    writeFileSync(join(__dirname, "..", "..", name), await make());
    console.log(name);
  }
}

void writeAll();
