import { describe, expect, it } from "vitest";
import { decodeText, type Encoding } from "./decode.ts";
import { encodeLike, encodeText } from "./encode.ts";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const encoded = (text: string, encoding: Encoding, bom = false): Uint8Array => {
  const raw = encodeText(text, encoding, bom);
  if (raw === null) throw new Error(`${text} has no bytes in ${encoding}`);
  return raw;
};

const simplified = "# 客服主管\n\n## 岗位职责\n1. 带领 8 人小组，处理升级投诉。\n";
const traditional = "# 客服主管\n\n## 工作內容\n1. 帶領 8 人小組，處理升級客訴。\n";
const western = "# Café manager\n\nYou’ll run the team – and “own” the numbers.\n";

describe("decodeText", () => {
  // The bytes of 岗位职责 in GB 18030 and of 職責：負責客戶 in Big5, as those encodings define them.
  it.each<[name: string, Uint8Array, text: string]>([
    ["gb18030", bytes(0xb8, 0xda, 0xce, 0xbb, 0xd6, 0xb0, 0xd4, 0xf0), "岗位职责"],
    [
      "big5",
      bytes(0xc2, 0xbe, 0xb3, 0x64, 0xa1, 0x47, 0xad, 0x74, 0xb3, 0x64, 0xab, 0xc8, 0xa4, 0xe1),
      "職責：負責客戶",
    ],
    ["windows-1252", bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x49, 0x92, 0x6d), "café I’m"],
    ["utf-16le", bytes(0xff, 0xfe, 0x4d, 0x5c), "屍"],
    ["utf-16be", bytes(0xfe, 0xff, 0x5c, 0x4d), "屍"],
  ])("%s by its bytes", (encoding, raw, text) => {
    expect(decodeText(raw)).toMatchObject({ encoding, text, damaged: false });
  });

  it.each<[encoding: Encoding, bom: boolean, text: string]>([
    ["utf-8", false, ""],
    ["utf-8", false, simplified],
    ["utf-8", true, simplified],
    ["utf-16le", false, simplified],
    ["utf-16be", false, traditional],
    ["utf-16le", false, western],
    // The first character of 一 is a zero byte, too.
    ["utf-16le", false, "一、岗位职责\n一、二、三\n"],
    ["utf-16be", true, simplified],
    ["utf-16le", true, "客服"],
    ["gb18030", false, simplified],
    ["gb18030", false, "客服\n"],
    ["gb18030", false, "title: 售后工程师\nreportsTo: 售后经理\n"],
    ["gb18030", false, "1. 負責門市營運與人員排班。\n"],
    // English, and the pinyin of a name, written on a Chinese Windows.
    ["gb18030", false, "# Team Lead – Support\n\nYou’ll lead 3–5 people.\n"],
    ["gb18030", false, "- Wáng Lì\n"],
    ["big5", false, traditional],
    ["big5", false, "title: 門市人員\n"],
    ["windows-1252", false, western],
    ["windows-1252", false, "The team’s lead.\n"],
    ["windows-1252", false, "- Résumé to señor Müller; 20 °C; £30k\n"],
  ])("%s, with a mark: %s: %j", (encoding, bom, text) => {
    expect(decodeText(encoded(text, encoding, bom))).toEqual({ text, encoding, bom, damaged: false });
  });

  it.each<[name: string, raw: Uint8Array, text: string]>([
    ["a NUL", utf8("title: \0客服\n"), "title: \0客服\n"],
    ["a NUL among few letters", utf8("# ab\0c"), "# ab\0c"],
    ["half of the last character", utf8("岗位职责：处理投诉").subarray(0, -1), "岗位职责：处理投\ufffd"],
    [
      "a byte that came in between",
      joined(utf8("岗位职责：处理投诉，回访客户。"), bytes(0xff), utf8("每周")),
      "岗位职责：处理投诉，回访客户。\ufffd每周",
    ],
  ])("stays UTF-8 with %s", (_name, raw, text) => {
    expect(decodeText(raw)).toMatchObject({ encoding: "utf-8", text });
  });

  it.each<[name: string, raw: Uint8Array]>([
    ["zeros", new Uint8Array(100)],
    ["a program", bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3e)],
    ["an archive", bytes(0x50, 0x4b, 3, 4, 0x14, 0, 8, 8, 8, 0, 0xa3, 0x91, 0x6d, 0x5b, 0, 0, 0)],
    ["anything", bytes(0xff, 0x00, 0xc3, 0x28, 0x80, 0xfe)],
  ])("%s is no text", (_name, raw) => {
    expect(decodeText(raw)).toBeNull();
  });
});

describe("encodeLike", () => {
  const again = (text: string, before: Uint8Array): string | null => {
    const read = decodeText(before);
    if (read === null) throw new Error("no text");
    const raw = encodeLike(text, before, read);
    if (raw === null) return null;
    const { encoding, bom } = decodeText(raw) ?? {};
    expect({ encoding, bom }).toEqual({ encoding: read.encoding, bom: read.bom });
    return decodeText(raw)?.text ?? null;
  };

  it.each<[encoding: Encoding, bom: boolean, text: string]>([
    ["utf-8", true, simplified],
    ["utf-16le", true, simplified],
    ["utf-16be", false, simplified],
    ["gb18030", false, simplified],
    ["big5", false, traditional],
    ["windows-1252", false, western],
  ])("%s, with a mark: %s", (encoding, bom, text) => {
    expect(again(`${text}8`, encoded(text, encoding, bom))).toBe(`${text}8`);
  });

  it("refuses what the encoding has no character for", () => {
    expect(again(`${western}客服`, encoded(western, "windows-1252"))).toBeNull();
    expect(again(`${traditional}务`, encoded(traditional, "big5"))).toBeNull();
  });

  it("refuses what was not read as it stands", () => {
    expect(again("岗位", utf8("岗位职责：处理投诉").subarray(0, -1))).toBeNull();
    // The private use character 0x80 was taken in, but never comes out.
    expect(again("客服8", joined(encoded("客服客服客服", "gb18030"), bytes(0x80)))).toBeNull();
  });
});
