import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { version } from "../../../rules/documentation.ts";
import type { SettingsSource } from "../../settings-source.ts";

export interface KeyParts {
  readonly cwd: string;
  readonly source: SettingsSource;
  /** The program, whose size and date tell builds of one version apart; null when it is no file. */
  readonly program: string | null;
  /** What safe fixes change is kept, too. */
  readonly changes: boolean;
}

/**
 * Everything that findings depend on besides the files of the organisation: this version of the program and of Node
 * (whose Unicode tables differ), the configs, the day, the folder paths are relative to. The language is not among
 * it: findings are kept in all of them.
 */
export function keyOf({ cwd, source, program, changes }: KeyParts): string {
  const all = [version, buildOf(program), process.version, cwd, source, changes];
  return createHash("sha256").update(JSON.stringify(all)).digest("hex");
}

function buildOf(program: string | null): string {
  try {
    const { size, mtimeMs } = statSync(program ?? "");
    return `${size} ${mtimeMs}`;
  } catch {
    return "";
  }
}
