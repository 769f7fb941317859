import { describe, expect, it } from "vitest";
import type { Connection } from "vscode-languageserver";
import { clientPlatform } from "./files.browser.ts";

describe("files the client reads", () => {
  it("are there when they were loaded, without byte order mark, and gone when they are", async () => {
    const files = new Map([["vscode-vfs://host/出纳.role.md", "\ufeff# 出纳\n"]]);
    const platform = clientPlatform({
      async sendRequest(_method: string, { uri }: { readonly uri: string }) {
        const text = files.get(uri);
        if (text === undefined) throw new Error("no such file");
        return { text };
      },
    } as unknown as Connection);
    const [uri = ""] = files.keys();
    expect(platform.read(uri)).toBeNull();
    await platform.load([uri, "vscode-vfs://host/nowhere.role.md"]);
    expect(platform.read(uri)).toBe("# 出纳\n");
    expect(platform.read("vscode-vfs://host/nowhere.role.md")).toBeNull();
    files.clear();
    await platform.load([uri]);
    expect(platform.read(uri)).toBeNull();
  });
});
