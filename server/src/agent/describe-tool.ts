import { inLanguage, type Language } from "../vocabulary/language.ts";
import { inputSchema } from "./input/parameter.ts";
import type { Tool } from "./tool.ts";

/** A tool as protocols for agents describe it. */
export function describeTool(
  { name, title, description, parameters, output, effect }: Tool,
  language: Language,
) {
  return {
    name,
    title: inLanguage(title, language),
    description: inLanguage(description, language),
    inputSchema: inputSchema(parameters, language),
    outputSchema: output,
    annotations: {
      title: inLanguage(title, language),
      readOnlyHint: effect === "reads",
      destructiveHint: effect === "changes",
      // The second time there is nothing left to do, or the version is not the expected one any more.
      idempotentHint: true,
      openWorldHint: false,
    },
  };
}
