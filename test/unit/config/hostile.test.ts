import { describe, expect, it } from "vitest";
import { readConfig } from "../../../server/src/config/config-file.ts";

const read = (text: string) => readConfig("file:///w/rolewright.config.yaml", text, { rules: [] });

describe("a hostile config file", () => {
  const bomb = [
    "a: &a [x, x, x, x, x, x, x, x]",
    ..."bcdefgh".split("").map((name, index) => `${name}: &${name} [${`*${"abcdefg"[index]}, `.repeat(8)}]`),
  ];
  it.each([
    ["brackets without end", "[".repeat(10_000)],
    ["a deep map", Array.from({ length: 500 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
    ["aliases of aliases", bomb.join("\n")],
    ["NUL", "language: e\0n\n"],
    ["half a surrogate", "organization: \ud83d\n"],
    ["many keys", Array.from({ length: 1000 }, (_, index) => `key${index}: 1`).join("\n")],
    ["an enormous file", "#".repeat(1_100_000)],
  ])("%s neither throws nor hangs", (_name, text) => {
    expect(() => read(text)).not.toThrow();
  });

  it("nested far too deep is broken, and the process lives", () => {
    expect(read("[".repeat(100_000)).fatal).not.toBeNull();
  });
});
