import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { program } from "./program.ts";

/** The roles agents are given in these tests. */
export const company = path.join(import.meta.dirname, "../mcp/company");

export interface AgentOptions {
  /** The folder to serve; a copy of the company when left out. */
  readonly root?: string;
  readonly args?: readonly string[];
  readonly locale?: "zh-CN" | "zh-TW" | "en";
  /** The protocol's revision of 2026, or the handshake of 2025. */
  readonly era?: "2026" | "2025";
}

/** What a tool answered. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>>;
  /** The words of an error; null when it went well. */
  readonly error: string | null;
  readonly text: string;
}

/** An agent that is connected to `rolewright mcp`, by the protocol's own client. */
export interface Agent {
  readonly root: string;
  readonly client: Client;
  readonly pid: number;
  /** What the server said on standard error. */
  said(): string;
  call(name: string, input?: Readonly<Record<string, unknown>>): Promise<Answer>;
  stop(): Promise<void>;
}

export const copyOfCompany = (): string => {
  const root = realpathSync(mkdtempSync(path.join(os.tmpdir(), "rolewright-mcp-")));
  cpSync(company, root, { recursive: true });
  return root;
};

export async function startAgent({
  root,
  args = [],
  locale = "en",
  era = "2025",
}: AgentOptions = {}): Promise<Agent> {
  const folder = root ?? copyOfCompany();
  const client = new Client(
    { name: "rolewright-test", version: "1.0.0" },
    era === "2026" ? { versionNegotiation: { mode: { pin: "2026-07-28" } } } : {},
  );
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [program, "mcp", "--root", folder, "--locale", locale, ...args],
    cwd: os.tmpdir(),
    stderr: "pipe",
  });
  const said: string[] = [];
  transport.stderr?.on("data", (chunk: Buffer) => said.push(chunk.toString("utf8")));
  await client.connect(transport);
  return {
    root: folder,
    client,
    pid: transport.pid ?? 0,
    said: () => said.join(""),
    async call(name, input = {}) {
      const result = await client.callTool({ name, arguments: { ...input } });
      const [content] = result.content;
      const text = content?.type === "text" ? content.text : "";
      const data = (result.structuredContent ?? {}) as Readonly<Record<string, unknown>>;
      return { data, error: result.isError === true ? text : null, text };
    },
    async stop() {
      await client.close();
      if (root === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
