import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { fileOf, uriOf } from "./uris.ts";

/** Plain ones, and all kinds that are not. */
const paths = [
  "/a/b.role.md",
  "/客服/经理-1.role.md",
  "/一/鿿/丁",
  "/A_b/c.d/.e/...",
  "/",
  "/a/",
  "//a/b",
  "/a//b",
  "/a/./b",
  "/a/../b",
  "/a/..",
  "/..a/b",
  "/a b/c",
  "/100%/a",
  "/a%20b",
  "/a#b?c",
  "/a^b|c",
  "/a\\b",
  "/a:b",
  "/é/x",
  "/㐀/x",
  "/𠮷/x",
  "/x\ud800y",
  "/a~b",
  "/a\n",
  "/a\nb",
];

describe.skipIf(process.platform === "win32")("URIs and files", () => {
  it.each(paths)("are those of URLs: %j", (path) => {
    const { href } = pathToFileURL(path);
    expect(uriOf(path)).toBe(href);
    expect(fileOf(href)).toBe(fileURLToPath(href));
  });

  it.each(["file:///a/%2e%2e/b", "file:///a/../b", "file:///a//b", "file:///a?b", "file:///客服"])(
    "of %s",
    (uri) => expect(fileOf(uri)).toBe(fileURLToPath(uri)),
  );

  it.each(["file://host/a", "http://a/b", "file:///a%2fb", "file:///a%E4%B8", "/a"])("refuses %s", (uri) =>
    expect(() => fileOf(uri)).toThrow(),
  );
});
