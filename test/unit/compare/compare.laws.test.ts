import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Difference } from "../../../server/src/compare/change.ts";
import { compare } from "../../../server/src/compare/compare.ts";
import { mirrorOf } from "../../../server/src/compare/mirror.ts";
import { changeWords } from "../../../server/src/render/changes/words.ts";
import type { Intent } from "../../../server/src/role/intent.ts";
import { surfaceFor } from "../../../server/src/surface/pick.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { languages } from "../../../server/src/vocabulary/language.ts";
import { sideOf, tell } from "../../support/compare.ts";
import { type Generated, markdownRole, ordinaryRole, yamlRole } from "../convert/generated.ts";
import { converted, otherName, read, vocabulary } from "../convert/model.ts";

/** `RUNS=20000` looks longer. */
const { RUNS = "60" } = process.env;
const numRuns = Number(RUNS);

const side = (...files: readonly Generated[]) => sideOf(new Map(files.map(({ name, text }) => [name, text])));
const between = (before: Generated, after: Generated): Difference => compare(side(before), side(after));

/** Without what has no equality of its own. */
const plain = (difference: Difference): unknown =>
  JSON.parse(JSON.stringify(difference, (key, value: unknown) => (key === "document" ? undefined : value)));

const anyRole = fc.oneof(markdownRole, yamlRole);

const samples = readdirSync(path.resolve(import.meta.dirname, "../../../samples"), {
  recursive: true,
  encoding: "utf8",
})
  .filter((name) => /\.role\.(?:md|yaml)$/.test(name) && !name.includes("broken"))
  .sort()
  .map((name) => ({
    name: path.basename(name),
    text: readFileSync(path.resolve(import.meta.dirname, "../../../samples", name), "utf8"),
  }));

/** Each is written and read many times. */
const some = samples.filter(({ name }, index) => index % 6 === 0 || name === "客服经理.role.md");

describe("laws of comparing", () => {
  test("what is the same has no difference", () => {
    fc.assert(
      fc.property(anyRole, (role) => {
        expect(plain(between(role, role))).toEqual({ roles: [], organisation: [] });
      }),
      { numRuns },
    );
  });

  test("the other way round is the mirror image", () => {
    fc.assert(
      fc.property(anyRole, anyRole, (one, other) => {
        expect(plain(mirrorOf(between(one, other)))).toEqual(plain(between(other, one)));
      }),
      { numRuns },
    );
  });

  test("a mirror's mirror image is what it was", () => {
    fc.assert(
      fc.property(anyRole, anyRole, (one, other) => {
        const difference = between(one, other);
        expect(plain(mirrorOf(mirrorOf(difference)))).toEqual(plain(difference));
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });

  test("marks join to what stood before and what stands afterwards", () => {
    fc.assert(
      fc.property(anyRole, anyRole, (one, other) => {
        for (const { changes } of between(one, other).roles) {
          for (const { marks, before, after } of changes) {
            if (marks.length === 0 || before?.data.type !== "item" || after?.data.type !== "item") continue;
            const without = (kind: "added" | "removed"): string =>
              marks.flatMap((mark) => (mark.kind === kind ? [] : [mark.text])).join("");
            expect(without("added")).toBe(before.data.words);
            expect(without("removed")).toBe(after.data.words);
          }
        }
      }),
      { numRuns },
    );
  });

  test("every change can be said in every language, and every place is in its document", () => {
    fc.assert(
      fc.property(anyRole, anyRole, (one, other) => {
        for (const role of between(one, other).roles) {
          for (const change of role.changes) {
            for (const language of languages) expect(changeWords(change, language).sentence).toMatch(/\S/);
            for (const which of ["before", "after"] as const) {
              const length = role[which]?.document.text.length ?? 0;
              for (const { start, end } of change[which]?.spans ?? [])
                expect(0 <= start && start <= end && end <= length).toBe(true);
            }
          }
        }
      }),
      { numRuns },
    );
  });
});

describe("the other format", () => {
  const weights = ({ roles }: Difference): readonly string[] =>
    roles.flatMap(({ status, changes }) => [
      ...(status === "changed" ? [] : [status]),
      ...changes.map(({ weight }) => weight),
    ]);
  const inOther = ({ name, text }: Generated): Generated | null => {
    const other = converted(read(name, text), 0);
    return other === null ? null : { name: otherName(name), text: other.text };
  };

  test.each(some)("$name says the same", (role) => {
    const other = inOther(role);
    if (other === null) return;
    const difference = between(role, other);
    expect(tell(difference).filter((line) => !line.startsWith("none "))).toEqual([]);
    expect(weights(difference)).toContain("none");
  });

  test("so does every ordinary role", () => {
    fc.assert(
      fc.property(ordinaryRole, (role) => {
        const other = inOther(role);
        if (other === null) return;
        expect(tell(between(role, other)).filter((line) => !line.startsWith("none "))).toEqual([]);
      }),
      { numRuns },
    );
  });
});

describe("one change", () => {
  const change = (role: Generated, intent: Intent): Generated => {
    const document = read(role.name, role.text);
    const edits = surfaceFor(document.uri).write(document, 0, [intent], vocabulary);
    return { name: role.name, text: applyEdits(document.text, edits) };
  };
  const fields = [
    ["reportsTo", "首席数据官"],
    ["department", "数据部"],
    ["code", "ZZ-99"],
    ["title", "数据治理工程师"],
    ["pay", "41000-43000元/月"],
    ["grade", "P9"],
    ["location", "拉萨"],
  ] as const;

  test.each(some)("of a field is told of $name", (role) => {
    for (const [field, value] of fields) {
      const after = change(role, { kind: "setField", field, value });
      const { changes = [] } = between(role, after).roles[0] ?? {};
      const words = changes
        .filter(({ topic }) => topic === field)
        .map((one) => changeWords(one, "zh-CN").after);
      expect(words.join(" "), field).toContain(field === "pay" ? "41,000" : value);
    }
  });

  test.each(some)("of an item or a section is told of $name", (role) => {
    const [first] = read(role.name, role.text).roles;
    first?.sections.forEach(({ id, blocks, parent }, index) => {
      if (id === null || id === "basic" || parent !== null) return;
      if (!blocks.some(({ kind, field }) => kind === "item" && field === null)) return;
      const said = (after: Generated): readonly string[] =>
        (between(role, after).roles[0]?.changes ?? []).map(({ kind, topic }) => `${kind} ${topic}`);
      // In a list of certificates it is one.
      const added = said(change(role, { kind: "addItem", section: index, text: "每周整理一次台账并归档" }));
      expect(added.map((words) => words.replace("certificates", "item"))).toEqual(["added item"]);
      expect(said(change(role, { kind: "removeSection", index }))).toContain("removed section");
    });
  });
});
