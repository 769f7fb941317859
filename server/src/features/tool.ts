import { callTool } from "../agent/call-tool.ts";
import { readingTools } from "../agent/reading-tools.ts";
import type { ToolContext } from "../agent/tool.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { pathsWithin } from "./organisation.ts";
import type { ToolParams, ToolResult } from "./protocol.ts";

/**
 * `rolewright/tool`: a tool for agents, over the roles as they are in the editor. Those that write are left to the
 * editor, whose own ways of editing people can look at and undo.
 */
export const tool = feature({
  method: "rolewright/tool",
  capability: {},
  async handle(context, { name, input }: ToolParams, cancellation): Promise<ToolResult> {
    const found = readingTools.find((candidate) => candidate.name === name);
    if (found === undefined) return { error: `there is no tool ${name}` };
    await context.indexed?.();
    return callTool(toolContext(context), found, input, cancellation);
  },
});

function toolContext(context: FeatureContext): ToolContext {
  const { session, checker, settingsFor, language, config, configHome } = context;
  const [first = "untitled:/role.role.md"] = session.uris();
  const root = configHome(first).replace(/[^/]*$/, "");
  return {
    session,
    checker,
    settingsFor,
    language,
    config,
    configHome,
    pathOf: pathsWithin(context),
    uriOf: (path) => `${root}${path.split("/").map(encodeURIComponent).join("/")}`,
    configs: [],
    rulePage: () => null,
    files: null,
  };
}
