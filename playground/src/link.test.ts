import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { base64, bytesOf, fromFragment, isFragment, mostText, toFragment } from "./link.ts";

const packed = (value: string): string => `#1=${deflateRawSync(Buffer.from(value)).toString("base64url")}`;

describe("links", () => {
  it.each([
    ["", "markdown"],
    ["# 客服总监\n\n## 岗位职责\n", "markdown"],
    ["title: 台北門市店長\n", "yaml"],
    ["NUL \u0000 and half a character \ud800", "markdown"],
  ] as const)("%j comes back", async (text, format) => {
    const fragment = await toFragment({ text, format });
    expect(fragment).toMatch(/^#1=[\w-]+$/);
    expect(isFragment(fragment)).toBe(true);
    expect(await fromFragment(fragment)).toEqual({ text, format });
  });

  it.each([
    ["another fragment", "#岗位职责"],
    ["nothing", ""],
    ["what is no base64", "#1=!!!"],
    ["what is not packed", `#1=${Buffer.from("not packed").toString("base64url")}`],
    ["another value", packed("[1]")],
    ["a format nobody knows", packed('{"f":"docx","t":"a"}')],
    ["a text that is none", packed('{"f":"yaml","t":{}}')],
    ["a broken escape", "#1=%E0%A4%A"],
  ])("%s is no link", async (_, fragment) => {
    expect(await fromFragment(fragment)).toBeNull();
  });

  it("a link that was cut is no link", async () => {
    const fragment = await toFragment({ text: "岗位职责".repeat(50), format: "markdown" });
    expect(await fromFragment(fragment.slice(0, -9))).toBeNull();
  });

  it("a small link does not unfold into a full memory", async () => {
    const bomb = packed(JSON.stringify({ f: "markdown", t: "a".repeat(mostText * 2) }));
    expect(bomb.length).toBeLessThan(20_000);
    expect(await fromFragment(bomb)).toBeNull();
  });

  it("bytes come back from base64", () => {
    const bytes = Uint8Array.from({ length: 40_000 }, (_, index) => index % 256);
    expect(Buffer.compare(bytesOf(base64(bytes)), bytes)).toBe(0);
  });
});
