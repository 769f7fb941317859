import { distance } from "fastest-levenshtein";
import type { LawEntry } from "./laws.ts";
import { lawKey } from "./laws.ts";

/** A law in force on the mainland whose name is one character away (网络安全发, 个人信心保护法); null when none or several are. */
export function closest(key: string, laws: readonly LawEntry[]): LawEntry | null {
  if (key.length < 5) return null;
  const near = laws.filter((law) => {
    if (law.jurisdiction !== "cn" || law.status === "repealed" || law.status === "unknown") return false;
    const other = lawKey(law.name);
    return Math.abs(other.length - key.length) <= 1 && distance(key, other) === 1;
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}
