import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, it } from "vitest";
import { createDesk, findEditors, play } from "./support/desk.ts";
import { expectFiles, expectResult } from "./support/expected.ts";
import { settings } from "./support/settings.ts";

// Emacs has eglot since 29; before, it is a package.
const editors = findEditors("emacs").filter(
  ({ command }) =>
    spawnSync(command, ["--no-init-file", "--batch", "-l", "eglot"], { timeout: 20_000 }).status === 0,
);

describe.runIf(editors.length > 0)("Emacs with eglot", () => {
  it.each(editors)("$version works with the settings of docs/editors.md", async (editor) => {
    const desk = createDesk();
    try {
      // What Emacs calls a project, and the root it tells the server, is a repository.
      spawnSync("git", ["init", "--quiet", desk.roles]);
      const init = desk.put("init.el", settings("eglot"));
      const scenario = path.join(import.meta.dirname, "emacs/scenario.el");
      const result = await play(desk, editor.command, [
        "--no-init-file",
        "--batch",
        "-l",
        init,
        "-l",
        scenario,
      ]);
      expectResult(result);
      expectFiles(desk, "运营副总");
    } finally {
      desk.clear();
    }
  });
});

if (editors.length === 0)
  it.skip("Emacs (skipped: there is none with eglot; Debian, Ubuntu: apt-get install emacs-nox elpa-eglot)");
