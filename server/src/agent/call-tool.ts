import { inLanguage } from "../vocabulary/language.ts";
import { withinBounds } from "./bounds.ts";
import { readInput } from "./input/read-input.ts";
import { type Cancellation, failed, type Tool, type ToolContext } from "./tool.ts";

/** What became of a call: the tool's answer, or words that say what to do about it. */
export type Called = { readonly answer: Readonly<Record<string, unknown>> } | { readonly error: string };

/** Runs a tool on what an agent wrote. Throws only for bugs of ours. */
export async function callTool(
  context: ToolContext,
  tool: Tool,
  input: unknown,
  cancellation: Cancellation,
): Promise<Called> {
  const read = readInput(tool.parameters, input);
  if (failed(read)) return { error: `${tool.name}: ${inLanguage(read.failure, context.language)}` };
  const ran = await tool.run(context, read.value, cancellation);
  const answer = failed(ran) ? ran : withinBounds(ran.value);
  return failed(answer)
    ? { error: `${tool.name}: ${inLanguage(answer.failure, context.language)}` }
    : { answer: answer.value };
}
