import path from "node:path";
import { describe, expect, it } from "vitest";
import { below, isWithin } from "./within.ts";

const folders = ["/", "/a", "/a/", "/a/b", "/a/../b", "/A", "/客服"];
const files = [
  "/",
  "/a",
  "/a/",
  "/a/b",
  "/a/b/c.md",
  "/ab/c",
  "/a//b",
  "/a/./b",
  "/a/../b",
  "/a/..b",
  "/a/b/..",
  "/客服/a",
];

describe.skipIf(process.platform === "win32")("paths below a folder", () => {
  it.each(folders)("%s", (folder) => {
    for (const file of files) {
      const relative = path.relative(folder, file);
      expect([relative, null]).toContain(below(folder, file));
      expect(isWithin(folder, file)).toBe(relative !== ".." && !relative.startsWith("../"));
    }
  });
  it("are mostly plain", () => expect(below("/a", "/a/b/c.md")).toBe("b/c.md"));
});
