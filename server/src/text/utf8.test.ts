import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readUtf8 } from "./utf8.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What the platform says, strictly. */
function platform(raw: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    return null;
  }
}

describe("readUtf8", () => {
  it.each(["职责", "a职b责é\u{1f680}\ud7ff\ue000\uffff\u0800\u07ff\u0080", "职\r\n\u{10ffff}\u{10000}"])(
    "reads %j",
    (text) => {
      expect(readUtf8(bytes(text))).toBe(text);
    },
  );

  it.each([
    ["Latin letters", bytes("plain é")],
    ["a zero", bytes("职\0")],
    ["a byte order mark", bytes("\ufeff职")],
    ["nothing", new Uint8Array()],
    ["a long text", bytes("职".repeat(30_000))],
  ])("leaves %s to the platform", (_, raw) => {
    expect(readUtf8(raw)).toBeNull();
  });

  it("reads nothing that is no UTF-8", () => {
    const chinese = bytes("职");
    // The first and the last of every kind of byte.
    const kinds = [0x41, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5];
    const check = (...middle: readonly number[]): boolean => {
      const raw = Uint8Array.from([...chinese, ...middle, ...chinese]);
      return readUtf8(raw) === platform(raw);
    };
    for (const first of kinds)
      for (const second of kinds) expect(kinds.every((third) => check(first, second, third))).toBe(true);
    const sequence = fc.array(fc.constantFrom(...kinds), { maxLength: 5 });
    fc.assert(fc.property(sequence, (middle) => check(...middle)));
  });

  it("reads every letter there is", () => {
    for (let code = 0x80; code <= 0x10ffff; code += code < 0x10000 ? 1 : 0x101) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const text = `职${String.fromCodePoint(code)}`;
      if (readUtf8(bytes(text)) !== text) expect(code.toString(16)).toBe("read");
    }
  });
});
