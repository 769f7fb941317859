import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readText } from "../cli/disk.ts";
import { type Boundary, createBoundary } from "./boundary.ts";

let top: string;
let boundary: Boundary;
const at = (name: string): string => path.join(top, name);
beforeAll(() => {
  top = realpathSync(mkdtempSync(path.join(os.tmpdir(), "rolewright-boundary-")));
  for (const folder of ["root", "root/sub", "roots"]) mkdirSync(at(folder));
  for (const file of ["root/a.role.md", "root/sub/b.role.md", "roots/c.role.md"])
    writeFileSync(at(file), `# ${file}\n`);
  boundary = createBoundary(at("root"));
});
afterAll(() => rmSync(top, { recursive: true }));

describe("a boundary", () => {
  it.each([
    ["root/a.role.md", true],
    ["root/sub/b.role.md", true],
    ["root/new/deep/x.role.md", true],
    ["root/..x.role.md", true],
    ["root/../roots/c.role.md", false],
    ["roots/c.role.md", false],
    ["root/../root.role.md", false],
  ])("%s: %s", (file, held) => {
    expect(boundary.holds(`${top}/${file}`)).toBe(held);
  });

  it("holds no path that is not absolute", () => {
    expect(boundary.holds("a.role.md")).toBe(false);
    expect(boundary.holds("")).toBe(false);
  });

  it.skipIf(process.platform === "win32")("sees a link that came while a file was opened", () => {
    const file = at("root/sub/b.role.md");
    const opened = statSync(file);
    expect(boundary.isOpened(file, opened)).toBe(true);
    expect(boundary.isOpened(file, statSync(at("roots/c.role.md")))).toBe(false);
    renameSync(at("root/sub"), at("root/kept"));
    symlinkSync(at("roots"), at("root/sub"));
    writeFileSync(at("roots/b.role.md"), "# Outside\n");
    const read = readText(file, (found) => boundary.isOpened(file, found));
    expect(read).toEqual({ unread: { missing: false, code: "ELOOP" } });
    expect(boundary.isOpened(file, statSync(at("roots/b.role.md")))).toBe(false);
    expect(boundary.isOpened(at("root/kept/b.role.md"), opened)).toBe(true);
  });
});
