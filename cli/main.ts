/** The process of `check`: what `run.ts` does, with the terminal that it was started from. */
import { processReader, servesAsReader } from "./binary-process";
import { check } from "./run";
import { servesAsWorker } from "./workers";

const [, program = ""] = process.argv;
/** As shells have it: 128 and the number of SIGPIPE. */
const BROKEN_PIPE = 141;
const OUTPUT_TROUBLE = 2;
const terminal = {
  cwd: process.cwd(),
  width: process.stdout.columns ?? 0,
  errWidth: process.stderr.isTTY ? process.stderr.columns : 0,
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
};

/** Whoever reads the output has enough of it; or there is no room for it. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.stderr.write(`没有写完：${error.code ?? error.name}，请换一个地方存放输出\n`);
  process.exit(error.code === "EPIPE" ? BROKEN_PIPE : OUTPUT_TROUBLE);
});

const readBinary = processReader(program);
/** Node's workers load no TypeScript: from the sources, without a build, the files are checked one after another. */
const workers = program.endsWith(".ts") ? {} : { program };
if (!servesAsReader() && !servesAsWorker(readBinary))
  void check(process.argv.slice(2), terminal, { readBinary, ...workers }).then((status) => {
    // Not process.exit: what has been written to a pipe must still arrive.
    process.exitCode = status;
  });
