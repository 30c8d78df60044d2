/**
 * The code that binds a row of the record to a person and a rule, wherever the row or the person goes: salted hashes,
 * and one for each fact the decision rested on.
 */
import { digest } from "../../core/digest";
import type { About, ReviewCode } from "./review";

const VERSION = "JC1";
const NONE = "-";
/** Of FNV-1a, enough to tell that a fact is another. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SALT_LENGTH = 8;

/** @param text whatever is to be known again and not to be read */
export const saltedHash = (salt: string, text: string): string =>
  digest(`${salt}\n${text}`).split(".").slice(0, 2).join("");

/** Of a fact: there are dozens to a person, and all are compared with every list that is drawn. */
export function factHash(salt: string, field: string, words: string): string {
  const text = `${salt}\n${field}=${words}`;
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return (hash >>> 0).toString(16);
}

export function newSalt(): string {
  const drawn = crypto.getRandomValues(new Uint32Array(SALT_LENGTH));
  return [...drawn].map((number) => (number % 36).toString(36)).join("");
}

export const codeText = ({ salt, byId, byName, about, facts }: ReviewCode): string =>
  [
    VERSION,
    salt,
    byId ?? NONE,
    byName ?? NONE,
    about,
    Object.entries(facts)
      .map(([field, hash]) => `${field}=${hash}`)
      .join(","),
  ].join(" ");

/** @param isRule is it a rule of ours? */
export function readCode(text: string, isRule: (id: string) => boolean): ReviewCode | "none" | "broken" | "newer" {
  const [version = "", salt = "", byId = "", byName = "", about = "", facts = "", ...more] = text.trim().split(/\s+/u);
  if (version === "") return "none";
  if (/^JC\d+$/u.test(version) && version !== VERSION) return "newer";
  const parts = facts.split(",").map((part) => /^([!\w]+)=([0-9a-z]+)$/u.exec(part));
  const isWhole =
    version === VERSION &&
    more.length === 0 &&
    [salt, byId, byName].every((part) => /^(?:[0-9a-z]+|-)$/u.test(part)) &&
    (byId !== NONE || byName !== NONE) &&
    (about === "person" || isRule(about)) &&
    parts.every((part) => part !== null);
  if (!isWhole) return "broken";
  return {
    salt,
    byId: byId === NONE ? null : byId,
    byName: byName === NONE ? null : byName,
    about: about as About,
    facts: Object.fromEntries(parts.map((part) => [part?.[1] ?? "", part?.[2] ?? ""])),
  };
}
