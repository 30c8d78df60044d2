/** What the commands that serve dist/ have in common. */
import { join } from "node:path";
import { ROOT } from "./setup.mjs";
import server from "./server.cjs";

/**
 * Serves dist/ until the person stops it. Ends the program with a clear message when it cannot; `otherwise` says the
 * way on.
 */
export async function serveDist({ port, tls, otherwise }) {
  const { logErrorMessage } = await import("office-addin-cli");
  try {
    return await server.serve({ folder: join(ROOT, "dist"), port, tls });
  } catch (error) {
    logErrorMessage(
      error.code === "EADDRINUSE" ? `Port ${port} is taken by another program. Stop that one${otherwise}` : error,
    );
    process.exit(1);
  }
}

/** The way on when the port of these commands is taken. */
export const otherPort = (command) => `, or name another port: PORT=3010 npm ${command}`;

/** The port that PORT names, else 3000. */
export async function wantedPort() {
  const { logErrorMessage, parseNumber } = await import("office-addin-cli");
  try {
    const port = parseNumber(process.env.PORT || undefined, "PORT should be a number.") ?? 3000;
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Error(`PORT is ${port}: no port has that number.`);
    return port;
  } catch (error) {
    logErrorMessage(error);
    process.exit(1);
  }
}
