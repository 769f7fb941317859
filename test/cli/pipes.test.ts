import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Folder, makeFolder } from "./support/folder.ts";
import { program, rolewright } from "./support/program.ts";

/*
 * A pipe or a device with the name of a file: nobody writes into the one, and the other may never end.
 */

const role = "# 仓库主管\n\n- **直接上级**：店长\n\n## 岗位职责\n\n- 盘点库存\n";

describe.skipIf(process.platform === "win32")("a pipe", () => {
  let folder: Folder;
  beforeAll(() => {
    folder = makeFolder({ "a.role.md": role, "sub/b.role.md": role });
    const make = (name: string) => execFileSync("mkfifo", [path.join(folder.path, name)]);
    make("pipe.role.md");
    make("sub/rolewright.config.yaml");
    mkdirSync(path.join(folder.path, "only"));
    make("only/rolewright.config.yaml");
  });
  afterAll(() => folder.remove());

  it.each([
    ["check", ["check"]],
    ["check, a folder whose config is one", ["check", "sub"]],
    ["fix", ["fix", "--dry-run"]],
    ["format", ["format", "--check"]],
    ["graph", ["graph"]],
  ])("is no file of a folder: %s", async (_, args) => {
    const { code, err } = await rolewright(args, { cwd: folder.path });
    expect(err).not.toContain("pipe.role.md");
    expect(code).toBeLessThan(2);
  });

  it.each(["check", "inspect", "fix", "format", "graph"])(
    "is said to be one when %s is given it",
    async (command) => {
      const { code, err } = await rolewright([command, "pipe.role.md"], { cwd: folder.path });
      expect(err).toBe("rolewright: pipe.role.md is a pipe or a device, not a file\n");
      expect(code).toBe(2);
    },
  );

  it("is read where the system made it", () => {
    const line = `cat a.role.md | "$0" "$1" inspect /dev/stdin`;
    const said = execFileSync("bash", ["-c", line, process.execPath, program], {
      cwd: folder.path,
      encoding: "utf8",
    });
    expect(said).toContain("仓库主管");
  });
});
