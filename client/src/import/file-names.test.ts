import { describe, expect, it } from "vitest";
import { addressesIn, base64Of, freeName, importable, isStructured } from "./file-names.ts";

describe("freeName", () => {
  const among =
    (...names: readonly string[]) =>
    async (name: string) =>
      names.includes(name);

  it.each([
    ["客服总监.role.md", [], "客服总监.role.md"],
    ["客服总监.role.md", ["客服总监.role.md"], "客服总监-2.role.md"],
    ["a.b.role.yaml", ["a.b.role.yaml", "a.b-2.role.yaml"], "a.b-3.role.yaml"],
  ])("%s among %j", async (name, taken, free) => {
    expect(await freeName(name, among(...taken))).toBe(free);
  });
});

describe("what is dropped or pasted", () => {
  it("addresses are one a line", () => {
    expect(addressesIn("# from somewhere\r\nfile:///a.docx\r\n\r\nfile:///b.pdf\n")).toEqual([
      "file:///a.docx",
      "file:///b.pdf",
    ]);
  });

  it.each([
    ["客服总监.docx", true],
    ["page.HTML", true],
    ["a.role.md", true],
    ["picture.png", false],
    ["docx", false],
  ])("%s can be imported: %s", (name, can) => {
    expect(importable.test(name)).toBe(can);
  });

  it.each([
    ["<p class=MsoNormal>岗位职责</p>", true],
    ["<ul><li>制定计划</li></ul>", true],
    ["<meta charset='utf-8'><div style='color:#000'><span>code</span></div>", false],
  ])("%s has structure: %s", (html, has) => {
    expect(isStructured(html)).toBe(has);
  });

  it("bytes of any length", () => {
    const bytes = Uint8Array.from({ length: 100_003 }, (_, index) => index % 256);
    expect(Uint8Array.from(atob(base64Of(bytes)), (sign) => sign.charCodeAt(0))).toEqual(bytes);
  });
});
