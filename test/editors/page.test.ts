import { describe, expect, it } from "vitest";
import { settings, testedVersions } from "./support/settings.ts";

describe("docs/editors.md", () => {
  it.each(["sublime", "coc", "kate"])("has settings of %s that can be read", (name) => {
    expect(JSON.stringify(JSON.parse(settings(name)))).toContain('"rolewright"');
  });

  it.each(["neovim", "neovim-old", "helix", "eglot", "lsp-mode", "sublime", "kate"])(
    "starts the same server in %s",
    (name) => {
      expect(settings(name).replace(/["',\s]+/gu, " ")).toContain("lsp --stdio");
    },
  );

  it("names as tested what these tests load", () => {
    for (const editor of ["Neovim 0.11 and newer", "Neovim 0.7 to 0.10", "Helix", "Emacs, eglot"])
      expect(testedVersions(editor)).toMatch(/\d/u);
    for (const editor of ["Emacs, lsp-mode", "Zed", "Sublime Text", "JetBrains", "Vim", "Kate"])
      expect(testedVersions(editor)).toBe("not tested by us");
  });
});
