import picomatch from "picomatch";
import { describe, expect, it } from "vitest";
import { globsFor } from "./globs.ts";

describe("globs for files among others", () => {
  it.each<[meant: readonly string[], others: readonly string[], globs: readonly string[]]>([
    [[], ["a.md"], []],
    [["roles/a.md", "roles/b.md"], [], ["roles/*.md"]],
    [["roles/a.md", "roles/b.md", "roles/x/c.md"], [], ["roles/**/*.md"]],
    // One file may be an exception; a folder is not told by one.
    [["docs/a.md"], ["docs/b.md", "docs/c.md"], ["docs/a.md"]],
    [["roles/a.md"], [], ["roles/a.md"]],
    // The top holds whatever is added anywhere.
    [["a.md", "b.md", "c/d.md", "c/e.md"], [], ["*.md", "c/*.md"]],
    [["岗位/a.md", "岗位/b.yaml"], [], ["岗位/*.md", "岗位/*.yaml"]],
    [["roles/a.md", "roles/b.md", "roles/c.md", "roles/d.md"], ["roles/README.md"], ["roles/*.md"]],
    [["x (old)/a.md", "x (old)/b.md"], [], ["x \\(old\\)/*.md"]],
    [["roles/[a].md"], ["roles/b.md"], ["roles/\\[a\\].md"]],
  ])("%j beside %j", (meant, others, globs) => {
    expect(globsFor(meant, others)).toEqual(globs);
    const matches = picomatch([...globs]);
    for (const file of meant) expect(matches(file), file).toBe(true);
  });
});
