import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unifiedDiff } from "../../../server/src/cli/fix/patch.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "rolewright-patch-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What git makes of a text with a patch. */
function applied(before: string, patch: string): string {
  const file = path.join(folder, "a.role.md");
  writeFileSync(file, before);
  execFileSync("git", ["apply", "--unidiff-zero", "--whitespace=nowarn", "-"], { cwd: folder, input: patch });
  return readFileSync(file, "utf8");
}

/** Few different lines, so that many are equal. */
const text = fc
  .tuple(
    fc.array(fc.constantFrom("# 岗位", "", "- 收银", "- 补货", "一、职责", "x\r"), { maxLength: 30 }),
    fc.boolean(),
  )
  .map(([lines, ends]) => lines.join("\n") + (ends && lines.length > 0 ? "\n" : ""));

describe("unifiedDiff", () => {
  it("says one change with what is around it", () => {
    const before = ["# 店长", "", "## 岗位职责", "", "- 收银", "- 补或", "- 盘点", ""].join("\n");
    expect(unifiedDiff("a.role.md", before, before.replace("或", "货"))).toBe(
      [
        "--- a/a.role.md",
        "+++ b/a.role.md",
        "@@ -3,5 +3,5 @@",
        " ## 岗位职责",
        " ",
        " - 收银",
        "-- 补或",
        "+- 补货",
        " - 盘点",
        "",
      ].join("\n"),
    );
    expect(unifiedDiff("a.role.md", before, before)).toBe("");
  });

  it.each<[path: string, before: string]>([
    ["客服/主管.role.md", "--- a/客服/主管.role.md\n"],
    // `patch` takes what stands before a blank for the name, and git what stands before a tab.
    ["客服 中心/主管.role.md", "--- a/客服 中心/主管.role.md\t\n"],
    ['"甲".role.md', '--- "a/\\"甲\\".role.md"\n'],
    ["a\tb\n+++ c\\d.md", '--- "a/a\\011b\\012+++ c\\\\d.md"\n'],
    ["\u0085.md", '--- "a/\\302\\205.md"\n'],
  ])("names %j as git does", (path, before) => {
    const patch = unifiedDiff(path, "a\n", "b\n");
    expect(patch).toBe(
      `${before}${before.replace("---", "+++").replace("a/", "b/")}@@ -1,1 +1,1 @@\n-a\n+b\n`,
    );
  });

  it("git makes the new text of the old one with it", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const patch = unifiedDiff("a.role.md", before, after);
        // git takes a file that becomes empty, or was, for one that goes or comes.
        return patch === "" || before === "" || after === "" || applied(before, patch) === after;
      }),
      { numRuns: Number(process.env.RUNS ?? 40) },
    );
  });

  it("is short for what is moved, and whole for what is wholly different", () => {
    const lines = Array.from({ length: 4000 }, (_, index) => `${index}\n`);
    const other = lines.map((line) => `x${line}`);
    expect(unifiedDiff("a", lines.join(""), other.join("")).split("\n").length).toBe(8004);
    const moved = [...lines.slice(1), lines[0]];
    expect(unifiedDiff("a", lines.join(""), moved.join("")).match(/^[-+]\d/gm)).toHaveLength(2);
  });
});
