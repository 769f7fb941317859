import fc from "fast-check";
import { describe, it } from "vitest";
import { decodeText, type Encoding } from "../../../server/src/text/decode.ts";
import { encodeLike, encodeText } from "../../../server/src/text/encode.ts";

const numRuns = Number(process.env.RUNS ?? 200);

/** Any text but one with a NUL; half of a surrogate pair is no text. */
const text = fc.string({ unit: "binary" }).filter((written) => !written.includes("\0"));

/** Lines as documents have them, in each script. */
const words: Readonly<Record<string, readonly string[]>> = {
  gb18030: [
    "# 客服主管",
    "- 处理升级投诉，",
    "每周回访 5 家客户。",
    "## 任职资格",
    "1、本科以上；",
    "【岗位职责】",
  ],
  big5: ["# 客服主管", "- 處理升級客訴，", "每週回訪 5 家客戶。", "## 任職資格", "1、大學以上；", "工作內容"],
  "windows-1252": ["# Café Manager", "- Runs the team’s day – alone", "Salary: £30k ", "“Own” the numbers"],
};
const encodings = ["gb18030", "big5", "windows-1252", "utf-16le", "utf-16be"] as const;

const documentIn = (encoding: Encoding): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...(words[encoding] ?? words.gb18030 ?? [])), { minLength: 2, maxLength: 12 })
    .map((lines) => lines.join("\n"));

describe("reading", () => {
  it("never takes UTF-8 for anything else, and loses none of it", () => {
    fc.assert(
      fc.property(text, (written) => {
        const read = decodeText(new TextEncoder().encode(written));
        const plain = written.replace(/^\ufeff/, "");
        // Controls that no text has may make it none.
        return read === null || (read.encoding === "utf-8" && read.text === plain && !read.damaged);
      }),
      { numRuns },
    );
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const read = decodeText(bytes);
        return read === null || typeof read.text === "string";
      }),
      { numRuns },
    );
  });

  it.each(encodings)("knows documents in %s", (encoding) => {
    fc.assert(
      fc.property(documentIn(encoding), (written) => {
        const bytes = encodeText(written, encoding, false);
        return bytes !== null && decodeText(bytes)?.text === written;
      }),
      { numRuns },
    );
  });
});

describe("writing back", () => {
  it.each(encodings)(
    "%s: what was not changed keeps its bytes; what cannot be read again is not written",
    (encoding) => {
      fc.assert(
        fc.property(documentIn(encoding), text, (written, added) => {
          const before = encodeText(written, encoding, false);
          const read = before === null ? null : decodeText(before);
          if (before === null || read === null) return false;
          const same = encodeLike(written, before, read);
          const other = encodeLike(written + added, before, read);
          const kept = same !== null && Buffer.from(same).equals(before);
          return kept && (other === null || decodeText(other)?.text === written + added);
        }),
        { numRuns },
      );
    },
  );
});
