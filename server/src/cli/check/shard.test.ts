import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inShard, shardOf } from "./shard.ts";

describe("--shard", () => {
  it.each([
    ["1/1", { index: 1, count: 1 }],
    ["2/5", { index: 2, count: 5 }],
    ["12/12", { index: 12, count: 12 }],
  ])("%s", (written, value) => expect(shardOf(written)).toEqual({ value }));

  it.each(["0/3", "4/3", "1", "1/", "/3", "-1/3", "1/0", "a/b", "1/99999", "1 / 3", ""])(
    "%j is none",
    (written) => expect(shardOf(written)).toHaveProperty("failure"),
  );

  it("is not asked for", () => expect(shardOf(null)).toEqual({ value: null }));

  it("has each file in exactly one part, whatever other files there are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 40 }), (path, count) => {
        const parts = Array.from({ length: count }, (_, part) => inShard(path, { index: part + 1, count }));
        expect(parts.filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  it("is the same for both spellings of an accent", () =>
    expect(inShard("rôles/é.role.md", { index: 1, count: 7 })).toBe(
      inShard("rôles/é.role.md".normalize("NFD"), { index: 1, count: 7 }),
    ));

  it.each([2, 3, 4, 8, 10, 16])("shares two thousand files evenly among %i", (count) => {
    const paths = Array.from({ length: 2000 }, (_, number) => `roles/客服/岗位-${number}.role.md`);
    for (let index = 1; index <= count; index++) {
      const share = paths.filter((path) => inShard(path, { index, count })).length;
      expect(Math.abs(share / (2000 / count) - 1)).toBeLessThan(0.35);
    }
  });
});
