/** dist/ as `npm start` serves it, on a free port. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { serve, type Served } from "../../../scripts/server.cjs";

export const DIST = join(__dirname, "..", "..", "..", "dist");

export function serveDist(): Promise<Served> {
  if (!existsSync(join(DIST, "taskpane.html")))
    throw new Error("dist/ is not built: run npm test, or npm run build first.");
  return serve({ folder: DIST, port: 0 });
}
