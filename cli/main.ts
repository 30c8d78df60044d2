/** The process of `check`: what `run.ts` does, with the terminal that it was started from. */
import { processReader, servesAsReader } from "./binary-process";
import { check } from "./run";
import { servesAsWorker } from "./workers";

const [, program = ""] = process.argv;
const terminal = {
  cwd: process.cwd(),
  width: process.stdout.columns ?? 0,
  errWidth: process.stderr.isTTY ? process.stderr.columns : 0,
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
};

const readBinary = processReader(program);
if (!servesAsReader() && !servesAsWorker(readBinary))
  void check(process.argv.slice(2), terminal, { readBinary, program }).then((status) => {
    // Not process.exit: what has been written to a pipe must still arrive.
    process.exitCode = status;
  });
