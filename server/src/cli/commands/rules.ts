import type { Severity } from "../../config/settings.ts";
import { ruleUrl } from "../../rules/documentation.ts";
import { rules as registry } from "../../rules/registry.ts";
import { inLanguage } from "../../vocabulary/language.ts";
import { complain } from "../complain.ts";
import { exit } from "../outcome.ts";
import { noOperands } from "../usage-errors.ts";
import type { Run } from "./run.ts";

/** `rolewright rules`: every rule with its severity and title. */
export const run: Run = async ({ operands }, io, format) => {
  if (operands.length > 0) return complain(io, noOperands("rules"));
  const listed = [...registry]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, severity, offByDefault, summary }) => ({
      id,
      severity: (offByDefault === true ? "off" : severity) as Severity | "off",
      title: inLanguage(summary, io.language),
      url: ruleUrl(id),
    }));
  if (format === "json") io.out.write(`${JSON.stringify({ version: 1, rules: listed }, null, 2)}\n`);
  else {
    const width = Math.max(...listed.map(({ id }) => id.length));
    for (const { id, severity, title } of listed) {
      io.out.write(`${id.padEnd(width)}  ${severity.padEnd("warning".length)}  ${title}\n`);
    }
  }
  return exit.clean;
};
