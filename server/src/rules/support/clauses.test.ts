import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlain } from "../../facts/grammar/plain-text.ts";
import { clausesOf, keyOf, notable } from "./clauses.ts";

const told = (raw: string): readonly (readonly [words: string, isTold: boolean])[] => {
  const view = readPlain(raw);
  const { places } = clausesOf(view);
  return Array.from({ length: places.length / 3 }, (_, index) => [
    view.text.slice(places[3 * index], places[3 * index + 1]),
    places[3 * index + 2] !== 0,
  ]);
};

describe("clausesOf", () => {
  it.each([
    ["熟悉客户服务管理流程，能写报告", ["熟悉客户服务管理流程"]],
    ["熟悉客户服务流程管理。  会使用工单系统与报表 ", ["熟悉客户服务流程管理", "会使用工单系统与报表"]],
    ["细心（熟悉客户的服务管理流程者优先考虑）", ["熟悉客户的服务管理流程者优先考虑"]],
    ["Develops plans, roadmaps and budgets. Leads people", ["develops plans, roadmaps and budgets"]],
    ["uses version 2.5 of the tool every day", ["uses version 2.5 of the tool every day"]],
    ["具有良好的相关优先考虑", []],
    [`${"管理".repeat(101)}，${"管理".repeat(100)}`, ["管理".repeat(100)]],
    ["", []],
    ["，。；", []],
  ])("of %s", (raw, clauses) => {
    expect(told(raw)).toEqual(clauses.map((words) => [words, true]));
  });

  it("keeps short clauses for what they list", () => {
    expect(told("有天猫、京东等经验")).toEqual([["有天猫、京东等经验", false]]);
    const { lists } = clausesOf(readPlain("沟通能力强，有天猫、京东等平台经验优先"));
    expect([...(lists ?? [])]).toEqual([[0, { names: ["天猫", "京东"], wish: true }]]);
    expect(clausesOf(readPlain("掌握天猫、京东等平台的规则")).lists).toBeNull();
  });

  it("gives equal hashes to clauses that say the same, and to no others that it meets", () => {
    const piece = fc.string({
      unit: fc.constantFrom(
        ..."熟悉客户服务流程制度工单有者的及等是a-z·: ",
        "优先考虑",
        "优先",
        "具有",
        " is a plus",
        "preferred",
        "，",
        "。",
        "\u{20000}",
      ),
      maxLength: 40,
    });
    const keys = new Map<number, string>();
    const hashes = new Map<string, number>();
    fc.assert(
      fc.property(piece, (raw) => {
        const { text } = readPlain(raw);
        const { places } = clausesOf(readPlain(raw));
        for (let at = 0; at < places.length; at += 3) {
          const hash = places[at + 2] ?? 0;
          if (hash === 0) continue;
          const key = keyOf(text, places[at] ?? 0, places[at + 1] ?? 0);
          expect([keys.get(hash) ?? key, hashes.get(key) ?? hash]).toEqual([key, hash]);
          keys.set(hash, key);
          hashes.set(key, hash);
        }
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe("notable", () => {
  const notables = (...texts: readonly string[]) =>
    notable(texts.map((text) => clausesOf(readPlain(text)))).map(({ text, at }) => [text, at / 3]);

  it("leaves out what nothing else says", () => {
    expect(notables("熟悉客户服务管理流程，能写工作报告", "会使用工单系统与各类报表")).toEqual([]);
  });

  it("names both of two that say the same, in other words and in one text, too", () => {
    expect(
      notables(
        "沟通表达能力与写作能力强，熟悉客户服务管理流程",
        "具有良好的客户沟通谈判能力",
        "熟悉客户的服务管理流程优先",
      ),
    ).toEqual([
      [0, 1],
      [2, 0],
    ]);
    expect(notables("熟悉客户服务管理流程；熟悉客户服务管理流程")).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  it("names what lists something when another one does", () => {
    expect(notables("有天猫、京东等平台经验")).toEqual([]);
    expect(notables("有天猫、京东等平台经验", "有抖音、天猫等经验")).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  it("begins anew for each role", () => {
    expect(notables("熟悉客户服务管理流程")).toEqual([]);
    expect(notables("熟悉客户服务管理流程")).toEqual([]);
  });
});
