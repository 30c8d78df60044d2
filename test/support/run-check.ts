/** The command line without a process of its own: what it says and how it ends. */
import { check } from "../../cli/run";

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runCheck(cwd: string, args: readonly string[]): Promise<Ran> {
  const said = { out: "", err: "" };
  const status = await check(args, {
    cwd,
    width: 0,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  return { status, stdout: said.out, stderr: said.err };
}
