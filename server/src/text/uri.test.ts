import { describe, expect, it } from "vitest";
import { canonicalUri, withCanonicalUris } from "./uri.ts";

describe("canonicalUri", () => {
  it.each([
    ["file:///w/客服(北京).role.md", "file:///w/%E5%AE%A2%E6%9C%8D%28%E5%8C%97%E4%BA%AC%29.role.md"],
    [
      "file:///w/%E5%AE%A2%E6%9C%8D(%E5%8C%97%E4%BA%AC).role.md",
      "file:///w/%E5%AE%A2%E6%9C%8D%28%E5%8C%97%E4%BA%AC%29.role.md",
    ],
    ["file:///w/a%20b'c!.role.md", "file:///w/a%20b%27c%21.role.md"],
    ["file:///C:/roles/a.role.md", "file:///c%3A/roles/a.role.md"],
    ["file:///c%3A/roles/a.role.md", "file:///c%3A/roles/a.role.md"],
    ["file://Server/share/a.role.md", "file://server/share/a.role.md"],
    ["file:///w/100%.role.md", "file:///w/100%.role.md"],
    ["untitled:Untitled-1", "untitled:Untitled-1"],
    ["vscode-vfs://github/a(b)/c.role.md", "vscode-vfs://github/a(b)/c.role.md"],
  ])("%s", (uri, expected) => {
    expect(canonicalUri(uri)).toBe(expected);
    expect(canonicalUri(canonicalUri(uri))).toBe(canonicalUri(uri));
  });

  it("reaches every address a client sends", () => {
    const params = {
      textDocument: { uri: "file:///a(1).role.md", version: 1 },
      files: [{ oldUri: "file:///b!.md" }],
    };
    expect(withCanonicalUris(params)).toEqual({
      textDocument: { uri: "file:///a%281%29.role.md", version: 1 },
      files: [{ oldUri: "file:///b%21.md" }],
    });
  });
});
