import { describe, expect, test } from "vitest";
import { bytesOf, readWish, usualVariant } from "./export-target.ts";

describe("what is to be exported", () => {
  const nothing = { uri: null, format: null, variant: null, theme: null, language: null };
  const address = { scheme: "file", toString: () => "file:///a.role.md" };
  test.each([
    ["nothing said", undefined, nothing],
    ["an address of a menu", address, { ...nothing, uri: "file:///a.role.md" }],
    ["a text", "file:///a.role.md", { ...nothing, uri: "file:///a.role.md" }],
    [
      "the preview",
      { uri: "file:///a.role.md", variant: "posting", theme: "classic", language: "en" },
      { uri: "file:///a.role.md", format: null, variant: "posting", theme: "classic", language: "en" },
    ],
    ["a format", { uri: address, format: "pdf" }, { ...nothing, uri: "file:///a.role.md", format: "pdf" }],
    ["something else", { uri: 3, format: "exe", variant: "all", theme: {} }, nothing],
    ["null", null, nothing],
  ])("%s", (_, argument, expected) => {
    expect(readWish(argument)).toEqual(expected);
  });

  test("what goes outside is for candidates", () => {
    expect((["html", "text", "jsonld", "json-resume", "pdf"] as const).map(usualVariant)).toEqual([
      "internal",
      "posting",
      "posting",
      "posting",
      "internal",
    ]);
  });

  test("bytes come through as they are", () => {
    expect([...bytesOf(btoa(String.fromCharCode(0, 80, 255)))]).toEqual([0, 80, 255]);
  });
});
