import path from "node:path";
import { describe, expect, it } from "vitest";
import { createDesk, type Editor, findEditors, play } from "./support/desk.ts";
import { expectFiles, expectResult } from "./support/expected.ts";
import { settings } from "./support/settings.ts";

const editors = findEditors("nvim");

const isNew = ({ version }: Editor): boolean => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 0 || minor >= 11;
};

describe.runIf(editors.length > 0)("Neovim", () => {
  it.each(editors)("$version works with the settings of docs/editors.md", async (editor) => {
    const desk = createDesk();
    try {
      const init = desk.put("init.lua", settings(isNew(editor) ? "neovim" : "neovim-old"));
      const scenario = path.join(import.meta.dirname, "neovim/scenario.lua");
      const args = ["--headless", "-n", "-i", "NONE", "-u", init, "-c", `luafile ${scenario}`];
      const result = await play(desk, editor.command, args);
      expectResult(result);
      expect(result.diagnostics.map(({ rule }) => rule)).toEqual([
        "reporting/undefined-role",
        "experience/range-plus-open",
      ]);
      expect(result.messages).not.toMatch(/error|warn|E\d+:/iu);
      expectFiles(desk, "运营副总");
    } finally {
      desk.clear();
    }
  });
});

if (editors.length === 0)
  it.skip("Neovim (skipped: there is no nvim; Debian, Ubuntu: apt-get install neovim)");
