import type { ConfigFile } from "../config/config-file.ts";
import type { Finding } from "../rules/finding.ts";

/** The mistakes of a config file as findings on it. */
export const configFindings = ({ problems }: ConfigFile): readonly Finding[] =>
  problems.map(({ span, message }) => ({
    rule: "config/invalid",
    severity: "error",
    role: 0,
    span,
    message,
  }));
