import { unpack } from "./unpack.ts";

/** The page of a rule, in all its languages, as `docs/rules/` has it; null where the pages are not installed. */
export const rulePage = (id: string): string | null => page(id);

/** `docs/llms.txt`, what agents are told of the program; null where the pages are not installed. */
export const agentGuide = (): string | null => page("llms.txt");

function page(name: string): string | null {
  try {
    const text = unpack("pages")[name];
    return typeof text === "string" ? text : null;
  } catch {
    return null; // run from its source: there is no build
  }
}
