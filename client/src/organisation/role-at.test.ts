import { expect, test } from "vitest";
import { graphOf } from "./graph.sample.ts";
import { fileKey, roleAt, rolesByFile } from "./role-at.ts";

const files = rolesByFile(
  graphOf(`
  乙 at many.role.yaml:9
  甲 at many.role.yaml:2
  丙 at one.role.md:4
  ? 丁
`).nodes,
);

test.each([
  ["many.role.yaml", 0, "甲"],
  ["many.role.yaml", 2, "甲"],
  ["many.role.yaml", 8, "甲"],
  ["many.role.yaml", 9, "乙"],
  ["many.role.yaml", 900, "乙"],
  ["one.role.md", 0, "丙"],
  ["none.role.md", 0, null],
])("%s line %i is of %s", (file, line, title) => {
  expect(roleAt(files.get(`file:///w/${file}`), line)?.title ?? null).toBe(title);
});

test("an address is the same however it is written", () => {
  expect(fileKey("file:///w/a%28b%29%20%E7%94%B2.role.md")).toBe(fileKey("file:///w/a(b)%20甲.role.md"));
  expect(fileKey("file:///w/100%.role.md")).toBe("file:///w/100%.role.md");
});
