import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNameList, nearest } from "../../../server/src/organisation/nearness.ts";

const name = fc.string({ unit: fc.constantFrom("客", "服", "经", "理", "a", "b", " "), maxLength: 9 });

const nearness = (a: string, b: string): number | null => createNameList([b]).near(a)[0]?.far ?? null;

describe("nearness", () => {
  it("is symmetric", () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(nearness(a, b)).toBe(nearness(b, a));
      }),
    );
  });

  it.each([
    ["客服经理", "客服经里", 1],
    ["客服经理", "客服总监", null],
    ["客服", "客户", null],
    ["客户体验中心总监", "客户体验总监", 2],
    ["manager", "manger", 1],
    ["sales manager", "team manager", null],
    ["manager", "manager", null],
  ])("%s and %s: %j", (a, b, far) => {
    expect(nearness(a, b)).toBe(far);
  });
});

describe("a list of names", () => {
  it("gives all that are near, whatever was added and taken out before", () => {
    const changes = fc.array(fc.tuple(fc.boolean(), name), { maxLength: 20 });
    fc.assert(
      fc.property(changes, name, (steps, wanted) => {
        const list = createNameList();
        const names = new Set<string>();
        for (const [add, one] of steps) {
          list[add ? "add" : "delete"](one);
          names[add ? "add" : "delete"](one);
        }
        const expected = [...names].filter((key) => nearness(key, wanted) !== null).sort();
        expect(
          list
            .near(wanted)
            .map(({ key }) => key)
            .sort(),
        ).toEqual(expected);
      }),
    );
  });

  it("gives the nearest three in order", () => {
    const list = createNameList(["客服经理丙", "客服经理乙", "客服经理甲", "客服经理", "财务"]);
    expect(nearest(list.near("客服经里")).map(({ key }) => key)).toEqual(["客服经理"]);
    expect(nearest(list.near("客服经理丁")).map(({ key }) => key)).toEqual([
      "客服经理",
      "客服经理丙",
      "客服经理乙",
    ]);
  });
});
