import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Agent, copyOfCompany, startAgent } from "../support/mcp.ts";

const secret = "# Treasurer\n\n## Responsibilities\n\n- Keeps the swordfish safe\n";

/** Every file with its words, and every link with where it leads. */
function fingerprint(folder: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const file = path.join(folder, name);
    const stat = statSync(file, { throwIfNoEntry: false });
    hash.update(`${name}\0${stat?.isFile() === true ? readFileSync(file) : "-"}\0`);
  }
  return hash.digest("hex");
}

/** Ways out of a folder, as agents and those who deceive them write them. */
const hostile: readonly string[] = [
  "../outside/treasurer.role.md",
  "..",
  "../",
  "support/../../outside/treasurer.role.md",
  "./../outside/treasurer.role.md",
  "support/../../../../../../etc/passwd",
  "/etc/passwd",
  "//server/share/treasurer.role.md",
  "\\\\server\\share\\treasurer.role.md",
  "..\\outside\\treasurer.role.md",
  "support\\..\\..\\outside\\treasurer.role.md",
  "C:\\Windows\\treasurer.role.md",
  "c:/Windows/treasurer.role.md",
  "C:treasurer.role.md",
  "\\\\?\\C:\\treasurer.role.md",
  "file:///etc/passwd",
  "rolewright://role/../../etc/passwd",
  "~/treasurer.role.md",
  "~root/treasurer.role.md",
  "treasurer.role.md\0.png",
  "a\nb.role.md",
  ".. /outside/treasurer.role.md",
  "...",
  "%2e%2e/outside/treasurer.role.md",
  "support/%2e%2e%2f%2e%2e%2foutside/treasurer.role.md",
  "．．/outside/treasurer.role.md",
  "..／outside／treasurer.role.md",
  "link-out.role.md",
  "link-folder/treasurer.role.md",
  "link-nowhere.role.md",
  `${"a/".repeat(2000)}x.role.md`,
];

describe.each([
  ["reading", []],
  ["writing", ["--write"]],
] as const)("nothing outside of the root is reached when %s", (_, args) => {
  let top: string;
  let agent: Agent;
  let before: string;
  beforeAll(async () => {
    top = copyOfCompany();
    const outside = path.join(top, "outside");
    const root = path.join(top, "root");
    mkdirSync(outside);
    writeFileSync(path.join(outside, "treasurer.role.md"), secret);
    mkdirSync(path.join(root, "support"), { recursive: true });
    writeFileSync(
      path.join(root, "support/clerk.role.md"),
      "# Clerk\n\n## Responsibilities\n\n- Files letters\n",
    );
    symlinkSync(path.join(outside, "treasurer.role.md"), path.join(root, "link-out.role.md"));
    symlinkSync(outside, path.join(root, "link-folder"));
    symlinkSync(path.join(outside, "not-there.role.md"), path.join(root, "link-nowhere.role.md"));
    // A config that asks for more than the folder, and one that is a link out of it.
    writeFileSync(
      path.join(root, "rolewright.config.yaml"),
      'extends: minimal\ninclude: ["../outside/**", "**/*.md"]\n',
    );
    symlinkSync(path.join(outside, "treasurer.role.md"), path.join(root, "support/rolewright.config.yaml"));
    before = fingerprint(top);
    agent = await startAgent({ root, args });
  });
  afterAll(async () => {
    await agent.stop();
    expect(fingerprint(top)).toBe(before);
    rmSync(top, { recursive: true });
  });

  it.each(hostile)("%j", async (written) => {
    const answers = await Promise.all([
      agent.call("inspect_role", { role: written.slice(0, 1000), include: ["text"] }),
      agent.call("check_roles", { paths: [written.slice(0, 1000)] }),
      agent.call("organisation_graph", { around: written.slice(0, 1000) }),
    ]);
    for (const { error } of answers) expect(error).not.toBeNull();
    const others = await Promise.all([
      agent.call("list_roles", { text: written.slice(0, 200) }),
      agent.call("check_roles", { text: "# X\n", name: written.slice(0, 1000) }),
      agent.call("draft_role", { title: written.slice(0, 200), folder: written.slice(0, 1000) }),
      agent.call("draft_section", { section: "kpi", role: written.slice(0, 1000) }),
    ]);
    const said = [...answers, ...others].map(({ text }) => text).join("\n");
    expect(said).not.toContain("swordfish");
    expect(said).not.toContain("Treasurer");
    if (args.length > 0 && !/^(?:%|support\/%|．|\.\.／)/.test(written)) {
      const writes = await Promise.all([
        agent.call("write_role", { path: written.slice(0, 1000), text: "# Gone\n" }),
        agent.call("apply_fix", { path: written.slice(0, 1000), expectedVersion: "0-0" }),
        agent.call("insert_section", {
          role: written.slice(0, 1000),
          section: "kpi",
          expectedVersion: "0-0",
        }),
      ]);
      for (const { error } of writes) expect(error).not.toBeNull();
    }
    const uri = `rolewright://role/${encodeURIComponent(written.slice(0, 1000))}`;
    await expect(agent.client.readResource({ uri })).rejects.toThrow();
    await expect(
      agent.client.readResource({ uri: `rolewright://role/${written.slice(0, 1000)}` }),
    ).rejects.toThrow();
  });

  it("one clear line says so", async () => {
    const { error } = await agent.call("check_roles", { paths: ["../../etc/passwd"] });
    expect(error).toBe(
      "check_roles: “../../etc/passwd” is not below the root: paths are relative to it, with /, without .., drives or a leading /",
    );
  });

  it("only what is in the folder is listed", async () => {
    const { data } = await agent.call("list_roles");
    expect((data.roles as readonly { readonly path: string }[]).map((role) => role.path)).toEqual([
      "support/clerk.role.md",
    ]);
    const { resources } = await agent.client.listResources();
    expect(resources.map(({ uri }) => uri).filter((uri) => uri.startsWith("rolewright://role/"))).toEqual([
      "rolewright://role/support/clerk.role.md",
    ]);
    expect(JSON.stringify((await agent.call("check_roles")).data)).not.toMatch(/swordfish|Treasurer|outside/);
  });
});

describe("without --write", () => {
  let agent: Agent;
  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent.stop());

  it("no tool writes, and nothing changes on the disk", async () => {
    const before = fingerprint(agent.root);
    const { tools } = await agent.client.listTools();
    expect(tools.filter(({ annotations }) => annotations?.readOnlyHint !== true)).toEqual([]);
    for (const { name } of tools) {
      await agent.call(name, { role: "客服经理", rule: "fair/gender", title: "X", section: "kpi" });
      await agent.call(name, name === "explain_rule" ? { rule: "fair/gender" } : {});
    }
    for (const name of ["write_role", "apply_fix", "insert_section"])
      await expect(agent.call(name, { path: "x.role.md", text: "# X\n" })).rejects.toThrow(
        /there is no tool/,
      );
    expect(fingerprint(agent.root)).toBe(before);
  });
});
