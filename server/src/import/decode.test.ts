import { describe, expect, it } from "vitest";
import { decodeText } from "./decode.ts";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );

/** 岗位职责：负责 in GB 18030, 職責：負責客戶 in Big5. */
const gb = bytes(0xb8, 0xda, 0xce, 0xbb, 0xd6, 0xb0, 0xd4, 0xf0, 0xa3, 0xba, 0xb8, 0xba, 0xd4, 0xf0);
const big5 = bytes(0xc2, 0xbe, 0xb3, 0x64, 0xa1, 0x47, 0xad, 0x74, 0xb3, 0x64, 0xab, 0xc8, 0xa4, 0xe1);

describe("decodeText", () => {
  it.each<[name: string, Uint8Array, text: string, encoding: string]>([
    ["UTF-8", new TextEncoder().encode("岗位：客服"), "岗位：客服", "utf-8"],
    ["UTF-8 with a mark", bytes(0xef, 0xbb, 0xbf, 0x61), "a", "utf-8"],
    ["UTF-16 with a mark", bytes(0xff, 0xfe, 0x4d, 0x5c), "屍", "utf-16le"],
    ["UTF-16 big end first", bytes(0xfe, 0xff, 0x5c, 0x4d), "屍", "utf-16be"],
    ["UTF-16 without a mark", utf16("Job: 客服\nTeam: 二组\n", true), "Job: 客服\nTeam: 二组\n", "utf-16le"],
    [
      "the same, big end first",
      utf16("Job: 客服\nTeam: 二组\n", false),
      "Job: 客服\nTeam: 二组\n",
      "utf-16be",
    ],
    ["GB 18030", gb, "岗位职责：负责", "gb18030"],
    ["Big5", big5, "職責：負責客戶", "big5"],
    [
      "Western",
      bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x6d, 0x61, 0x6e, 0x61, 0x67, 0x65, 0x72),
      "café manager",
      "windows-1252",
    ],
    ["nothing", bytes(), "", "utf-8"],
  ])("%s", (_name, raw, text, encoding) => {
    expect(decodeText(raw)).toEqual({ text, encoding });
  });

  it("what is no text", () => {
    expect(decodeText(bytes(0, 1, 2, 3, 0, 7, 8, 0, 200, 1, 2, 0))).toBeNull();
  });
});
