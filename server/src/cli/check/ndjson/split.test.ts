import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batchesOf, tooLong } from "./split.ts";

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array, void> {
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function linesOf(text: string, sizes: readonly number[], most?: number): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const batch of batchesOf(cut(Buffer.from(text), sizes), most))
    for (const line of batch) lines.push(line === tooLong ? "too long" : Buffer.from(line).toString());
  return lines;
}

describe("lines of a stream", () => {
  it.each([
    ["", []],
    ["a", ["a"]],
    ["a\n", ["a"]],
    ["a\nb", ["a", "b"]],
    ["\n\na\n", ["", "", "a"]],
    ["岗位\r\n職位\n", ["岗位\r", "職位"]],
  ])("%j", async (text, lines) => expect(await linesOf(text, [64])).toEqual(lines));

  it("are the same however the stream is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("岗位", "ab", "\n", "x".repeat(20), "é")).map((words) => words.join("")),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
        async (text, sizes) => {
          expect(await linesOf(text, sizes, 12)).toEqual(await linesOf(text, [10_000], 12));
        },
      ),
    );
  });

  it("are left out when they are too long, and only they", async () =>
    expect(await linesOf(`a\n${"x".repeat(50)}\nb\n${"y".repeat(50)}`, [7], 20)).toEqual([
      "a",
      "too long",
      "b",
      "too long",
    ]));
});
