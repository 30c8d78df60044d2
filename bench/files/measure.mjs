/** One piece of work in a process of its own. */
import { performance } from "node:perf_hooks";

/** Writes time, processor time, and the most memory the process took. */
export async function measure(work) {
  const before = process.cpuUsage();
  const start = performance.now();
  const cells = await work();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  // Linux and macOS count differently.
  const unit = process.platform === "darwin" ? 2 ** 20 : 2 ** 10;
  console.log(JSON.stringify({ ms, cpu: (user + system) / 1_000, mb: process.resourceUsage().maxRSS / unit, cells }));
}
