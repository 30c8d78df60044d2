/**
 * Properties draw the same cases in every run: `npm test` says of the code today what it said yesterday. To look for
 * cases nobody thought of: `JC_FUZZ=on npm test` draws others and prints the seed, `JC_FUZZ=<seed>` draws those again.
 */
import fc from "fast-check";

const EVERY_RUN = 1;

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env["JC_FUZZ"] ?? EVERY_RUN) });
