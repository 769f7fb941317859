import type { ConfigFile } from "../config/config-file.ts";
import type { Finding } from "../rules/finding.ts";

/** The mistakes of a config file as findings on it. Always errors: a setting that does not hold is one. */
export const configFindings = ({ problems }: ConfigFile): readonly Finding[] =>
  problems.map((problem) => ({ ...problem, rule: "config/invalid", severity: "error", role: 0 }));
