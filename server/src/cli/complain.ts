import { inLanguage, type Localised } from "../vocabulary/language.ts";
import type { Io } from "./io.ts";
import { exit } from "./outcome.ts";
import { printable } from "./report/excerpt.ts";

/** Reasons told one by one; the others are counted. */
const mostTold = 3;

/** Says on one line of standard error why the command failed, and gives the exit code for that. */
export function complain(
  { err, language }: Pick<Io, "err" | "language">,
  ...reasons: readonly Localised[]
): number {
  const told = reasons
    .slice(0, mostTold)
    .map((reason) => printable(inLanguage(reason, language).replaceAll(/\s*[\r\n]+\s*/g, " ")));
  const more = reasons.length - told.length;
  const rest = language === "en" ? ` (and ${more} more)` : `（另有 ${more} 项）`;
  err.write(`rolewright: ${told.join(language === "en" ? "; " : "；")}${more > 0 ? rest : ""}\n`);
  return exit.failure;
}
