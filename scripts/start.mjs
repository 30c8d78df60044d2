/** `npm start`: everything needed, then the browser edition: the add-in without Excel, with a sample roster open. */
import { ensureBuilt } from "./built.mjs";
import { otherPort, serveDist, wantedPort } from "./serving.mjs";
import { ensureInstalled } from "./setup.mjs";

ensureInstalled();
const port = await wantedPort();
ensureBuilt();
const { origin } = await serveDist({ port, otherwise: otherPort("start") });
console.log(`\n  The browser edition, with a sample roster open:  ${origin}/preview.html\n`);
console.log("  On a machine with desktop Excel, `npm run excel` opens the add-in there. Ctrl+C ends this.");
