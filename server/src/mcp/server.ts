import { ProtocolError, ProtocolErrorCode, Server } from "@modelcontextprotocol/server";
import { callTool } from "../agent/call-tool.ts";
import { describeTool } from "../agent/describe-tool.ts";
import { readingTools } from "../agent/reading-tools.ts";
import { failed, type Tool } from "../agent/tool.ts";
import { writingTools } from "../agent/writing-tools.ts";
import { version } from "../rules/documentation.ts";
import { inLanguage, type Language } from "../vocabulary/language.ts";
import { completionsFor } from "./completions.ts";
import { getPrompt, listPrompts } from "./prompts.ts";
import { listResources, readResource, resourceTemplates } from "./resources.ts";
import { instructions, serverTitle } from "./words.ts";
import type { Workspace } from "./workspace.ts";

export interface ServerOptions {
  readonly workspace: Workspace;
  readonly language: Language;
  readonly write: boolean;
  /** A page about files and commands for agents; null where it is not installed. */
  readonly guide: string | null;
  /** Told of errors of ours. */
  readonly log: (message: string) => void;
}

/** One server for one client. Everything it says of roles comes from the tools of `agent/`. */
export function createMcpServer(options: ServerOptions): Server {
  const { workspace, language, write, log } = options;
  const tools = write ? [...readingTools, ...writingTools] : readingTools;
  const server = new Server(
    { name: "rolewright", title: inLanguage(serverTitle, language), version },
    {
      capabilities: { tools: {}, resources: {}, prompts: {}, completions: {} },
      instructions: inLanguage(instructions(write), language),
    },
  );
  server.setRequestHandler("tools/list", () => ({
    tools: tools.map((tool) => describeTool(tool, language)),
  }));
  server.setRequestHandler("tools/call", async ({ params }, { mcpReq }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (tool === undefined)
      throw new ProtocolError(ProtocolErrorCode.InvalidParams, noTool(params.name, tools));
    const current = await workspace.current();
    if (failed(current)) return failure(inLanguage(current.failure, language));
    try {
      const cancellation = {
        get isCancellationRequested() {
          return mcpReq.signal.aborted;
        },
      };
      const called = await callTool(current.value, tool, params.arguments, cancellation);
      if ("error" in called) return failure(called.error);
      return {
        content: [{ type: "text", text: JSON.stringify(called.answer) }],
        structuredContent: called.answer,
      };
    } catch (error) {
      log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      throw new ProtocolError(ProtocolErrorCode.InternalError, `${params.name} failed`);
    }
  });
  server.setRequestHandler("resources/list", ({ params }) => listResources(options, params?.cursor));
  server.setRequestHandler("resources/templates/list", () => ({
    resourceTemplates: resourceTemplates(language),
  }));
  server.setRequestHandler("resources/read", ({ params }) => readResource(options, params.uri));
  server.setRequestHandler("prompts/list", () => ({ prompts: listPrompts(language) }));
  server.setRequestHandler("prompts/get", ({ params }) =>
    getPrompt(params.name, params.arguments ?? {}, options),
  );
  server.setRequestHandler("completion/complete", ({ params }) => completionsFor(workspace, params));
  return server;
}

/** What a tool could not do, for the model to read and to act on. */
const failure = (text: string) => ({ content: [{ type: "text" as const, text }], isError: true });

const noTool = (name: string, tools: readonly Tool[]): string =>
  `there is no tool ${name.slice(0, 80)}; there are ${tools.map((tool) => tool.name).join(", ")}`;
