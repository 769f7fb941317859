import { serveStdio } from "@modelcontextprotocol/server/stdio";
import type { Boundary } from "./boundary.ts";
import { createMcpServer, type ServerOptions } from "./server.ts";
import { createWorkspace, type WorkspaceOptions } from "./workspace.ts";

export interface StartOptions extends WorkspaceOptions {
  readonly boundary: Boundary;
  readonly guide: ServerOptions["guide"];
}

/**
 * Serves one client over standard input and output, until it closes them. Nothing but the protocol goes to standard
 * output.
 */
export function startMcp(options: StartOptions): void {
  const workspace = createWorkspace(options);
  const { language, write, guide, log } = options;
  // Read while the client still introduces itself. Why it failed is told to who asks first.
  workspace.current().catch((error: unknown) => log(String(error)));
  serveStdio(() => createMcpServer({ workspace, language, write, guide, log }), {
    onerror: (error) => log(error.message),
  });
}
