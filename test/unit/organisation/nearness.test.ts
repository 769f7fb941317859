import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNameList, nearness } from "../../../server/src/organisation/nearness.ts";

const name = fc.string({ unit: fc.constantFrom("客", "服", "经", "理", "a", "b", " "), maxLength: 9 });

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
  ])("%s and %s: %j", (a, b, far) => {
    expect(nearness(a, b)).toBe(far);
  });
});

describe("a list of names", () => {
  it("gives the nearest three, whatever was added and taken out before", () => {
    const changes = fc.array(fc.tuple(fc.boolean(), name), { maxLength: 20 });
    fc.assert(
      fc.property(changes, name, (steps, wanted) => {
        const list = createNameList();
        const names = new Set<string>();
        for (const [add, one] of steps) {
          list[add ? "add" : "delete"](one);
          names[add ? "add" : "delete"](one);
        }
        const expected = [...names]
          .flatMap((key) => {
            const far = key === wanted ? null : nearness(key, wanted);
            return far === null ? [] : [{ key, far }];
          })
          .sort((a, b) => a.far - b.far || (a.key < b.key ? -1 : 1))
          .slice(0, 3);
        expect(list.nearest(wanted)).toEqual(expected);
      }),
    );
  });
});
