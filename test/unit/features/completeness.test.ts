import { describe, expect, test } from "vitest";
import { completeness, insertField } from "../../../server/src/features/completeness.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { indexLines } from "../../../server/src/text/lines.ts";
import { featureWorld } from "./world.ts";

const token = { isCancellationRequested: false };

const ask = (text: string, file = "role.role.md", line = 0) => {
  const world = featureWorld(`=== ${file}\n${text}`);
  const result = completeness.handle(world.context, { uri: world.uriOf(file), line }, token);
  const rules = new Set((world.findings().get(file) ?? []).map(({ rule }) => rule));
  return { world, result, rules };
};
const missing = (text: string, file?: string, line?: number): readonly string[] =>
  (ask(text, file, line).result?.required ?? []).filter(({ present }) => !present).map(({ id }) => id);

describe("completeness", () => {
  test("counts what is asked for and there", () => {
    const { result } = ask(
      "# 客服经理\n\n## 基础信息\n\n- **所属部门**：客服\n\n## 岗位职责\n\n- 管理\n\n## 任职资格\n\n- 3年以上客服经验，按《劳动合同法》办事\n",
    );
    expect(result?.title).toBe("客服经理");
    expect(
      result?.required.filter(({ kind }) => kind === "field").map(({ id, present }) => [id, present]),
    ).toEqual([
      ["title", true],
      ["department", true],
      ["reportsTo", false],
    ]);
    expect(result?.required.find(({ id }) => id === "responsibilities")).toEqual({
      id: "responsibilities",
      heading: "岗位职责",
      kind: "section",
      present: true,
    });
    // Named inside another section: there, though not where people look.
    expect(result?.required.find(({ id }) => id === "legal")?.present).toBe(true);
    expect(result?.present).toBe(result?.required.filter(({ present }) => present).length);
    expect(result?.total).toBe(result?.required.length);
    expect(result?.complete).toBe(true);
  });

  test.each([
    ["# Support Lead\n", "role.role.md"],
    ["title: 客服经理\nsections:\n  responsibilities:\n    - 管理\n", "a.role.yaml"],
    ["---\nkind: posting\n---\n# 客服專員\n\n## 工作職責\n\n- 接聽電話\n", "b.role.md"],
    ["# 什么也没有\n\n一段话。\n", "c.role.md"],
  ])("agrees with the rules: %j", (text, file) => {
    const { rules } = ask(text, file);
    const told = ["section/missing", "field/missing", "posting/required-facts"].some((rule) =>
      rules.has(rule),
    );
    expect(missing(text, file).length > 0).toBe(told);
  });

  test("the role at the line, in a file with several", () => {
    const text = "title: 甲\nroot: true\n---\ntitle: 乙\ndepartment: 客服\n";
    expect(ask(text, "a.role.yaml", 4).result?.title).toBe("乙");
    expect(missing(text, "a.role.yaml", 4)).not.toContain("department");
    expect(missing(text, "a.role.yaml", 0)).toContain("department");
  });

  test("nothing for what is not checked or not there", () => {
    expect(ask("---\nkind: reference\n---\n# 资料\n").result).toBeNull();
    const { world } = ask("# A\n");
    expect(completeness.handle(world.context, { uri: "file:///none.role.md" }, token)).toBeNull();
  });

  test("says when the syntax is broken", () =>
    expect(ask("title: 甲\nsections: [\n", "a.role.yaml").result?.complete).toBe(false));
});

describe("inserting a field", () => {
  test.each([
    [
      "# 客服经理\n\n## 基础信息\n\n- **所属部门**：客服\n",
      "role.role.md",
      "reportsTo",
      "- **直接上级**：待填写\n",
    ],
    ["title: Support Lead\nlanguage: en\n", "a.role.yaml", "department", "department: to be filled in\n"],
  ])("%j", (text, file, field, line) => {
    const { world } = ask(text, file);
    const result = insertField.handle(world.context, { uri: world.uriOf(file), field }, token);
    const lines = indexLines(text);
    const after = applyEdits(
      text,
      (result?.edits ?? []).map(({ range, newText }) => ({
        span: { start: lines.offset(range.start), end: lines.offset(range.end) },
        newText,
      })),
    );
    expect(after).toContain(line);
    expect(after).toContain(result?.placeholder);
    expect(insertField.handle(world.context, { uri: world.uriOf(file), field: "nothing" }, token)).toBeNull();
  });
});
