/**
 * A settings file named on the command line. One that cannot be used is wrong use: nothing is checked by other settings
 * than those that were asked for.
 */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Settings } from "../src/rules/settings/settings";
import { parseSettings } from "../src/rules/settings/settings-file";
import type { Misuse } from "./misuse";

export type GivenSettings =
  { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly misuse: Misuse };

export async function readSettingsFile(file: string, cwd: string): Promise<GivenSettings> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, file), "utf8");
  } catch {
    return { ok: false, misuse: { kind: "settings-unread", file } };
  }
  const read = parseSettings(text);
  return read.ok ? read : { ok: false, misuse: { kind: "settings-wrong", file, fault: read.fault } };
}
