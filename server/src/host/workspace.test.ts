import { describe, expect, it } from "vitest";
import type { Connection } from "vscode-languageserver";
import type { ClientAbilities } from "../features/feature.ts";
import type { Platform } from "./platform.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

const client: ClientAbilities = {
  documentChanges: false,
  createFile: false,
  changeAnnotations: false,
  snippets: false,
  keepsWhiteSpace: false,
  ownSnippets: false,
  markdown: false,
  hierarchicalSymbols: false,
  lateEdits: false,
  commands: new Set(),
};

/** A workspace over files in memory, whose listings end when they are told to. */
function workspaceOver(files: Map<string, string>, folders: readonly string[]) {
  const listings: (() => void)[] = [];
  const platform: Platform = {
    find(places) {
      // A listing sees what is there when it begins.
      const seen = [...files.keys()].filter((uri) =>
        places.some(({ folder }) => uri.startsWith(`${folder}/`)),
      );
      return new Promise((resolve) => listings.push(() => resolve(seen)));
    },
    configAbove: () => null,
    load: async () => {},
    read: (uri) => files.get(uri) ?? null,
    converters: async () => null,
    printPdf: null,
  };
  const connection = {
    console: { error: (message: string) => expect.unreachable(message) },
    sendDiagnostics: async () => {},
    sendNotification: async () => {},
  } as unknown as Connection;
  const workspace = createWorkspace({
    connection,
    platform,
    folders,
    watched: true,
    language: "en",
    client,
    refresh: [],
  });
  const known = (): readonly string[] => [...workspace.context().session.uris()].sort();
  return { workspace, listings, known };
}

const role = (title: string): string => `# ${title}\n\n## 岗位职责\n\n- 值班\n`;
const settled = async (workspace: Workspace): Promise<void> => {
  await workspace.context().indexed?.();
};

describe("listings that overlap", () => {
  it("the last one counts, though an earlier one ends after it", async () => {
    const files = new Map([
      ["file:///a/甲.role.md", role("甲")],
      ["file:///b/乙.role.md", role("乙")],
    ]);
    const { workspace, listings, known } = workspaceOver(files, ["file:///a", "file:///b"]);
    const first = workspace.index();
    workspace.foldersChanged([], ["file:///b"]);
    listings[1]?.();
    await settled(workspace);
    listings[0]?.();
    await first;
    expect(known()).toEqual(["file:///a/甲.role.md"]);
    workspace.dispose();
  });

  it("a file that comes while they run stays", async () => {
    const files = new Map([["file:///a/甲.role.md", role("甲")]]);
    const { workspace, listings, known } = workspaceOver(files, ["file:///a"]);
    const first = workspace.index();
    files.set("file:///a/丙.role.md", role("丙"));
    workspace.filesChanged(["file:///a/丙.role.md"]);
    await Promise.resolve();
    listings[0]?.();
    await first;
    expect(known()).toEqual(["file:///a/丙.role.md", "file:///a/甲.role.md"]);
    workspace.dispose();
  });

  it("files of a folder that is closed before they were read are not read any more", async () => {
    const files = new Map([["file:///a/甲.role.md", role("甲")]]);
    for (let number = 0; number < 400; number++)
      files.set(`file:///b/${number}.role.md`, role(`乙${number}`).repeat(20));
    const { workspace, listings, known } = workspaceOver(files, ["file:///a", "file:///b"]);
    void workspace.index();
    listings[0]?.();
    await new Promise((resolve) => setImmediate(resolve));
    workspace.foldersChanged([], ["file:///b"]);
    listings[1]?.();
    await settled(workspace);
    expect(known()).toEqual(["file:///a/甲.role.md"]);
    workspace.dispose();
  });
});

describe("what is open and what is on disk", () => {
  const config = "file:///a/rolewright.config.yaml";
  const file = "file:///a/甲.role.md";

  it("a config file that is closed without being saved counts as it is on disk", () => {
    const files = new Map([[config, "extends: internal-cn\n"]]);
    const { workspace } = workspaceOver(files, ["file:///a"]);
    const text = (): string | undefined => workspace.context().config?.(file)?.text;
    workspace.opened(config, "extends: minimal\n", 1);
    expect(text()).toBe("extends: minimal\n");
    workspace.closed(config);
    expect(text()).toBe("extends: internal-cn\n");
    files.delete(config);
    workspace.opened(config, "extends: minimal\n", 1);
    workspace.closed(config);
    expect(text()).toBeUndefined();
    workspace.dispose();
  });

  it("a deleted role is gone though its buffer is open, and back with the next letter", async () => {
    const files = new Map([[file, role("甲")]]);
    const { workspace, listings, known } = workspaceOver(files, ["file:///a"]);
    const first = workspace.index();
    listings[0]?.();
    await first;
    workspace.opened(file, role("甲"), 1);
    files.delete(file);
    workspace.filesChanged([file]);
    await Promise.resolve();
    expect(known()).toEqual([]);
    // Somebody else's change makes the server look at all files again; the buffer is no reason to bring it back.
    const again = workspace.index();
    listings[1]?.();
    await again;
    expect(known()).toEqual([]);
    workspace.edited(file, role("甲乙"), 2);
    expect(known()).toEqual([file]);
    workspace.dispose();
  });
});
