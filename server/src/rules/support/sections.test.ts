import { describe, expect, it } from "vitest";
import type { Role } from "../../role/role.ts";
import { readDocument } from "../../surface/reading.ts";
import { createVocabulary } from "../../vocabulary/create.ts";
import { hasSection, hasWordsOn, sectionsOf } from "./sections.ts";

const vocabulary = createVocabulary();

function roleOf(text: string): Role {
  const [role] = readDocument(text, { uri: "file:///x.role.md", vocabulary }).roles;
  if (role === undefined) throw new Error("no role");
  return role;
}

describe("sectionsOf", () => {
  const role = roleOf(
    "# 客服经理\n\n## 岗位职责\n\n- 值班\n\n## 保密要求\n\n## 任职资格\n\n- 守时\n\n## 保密要求\n",
  );
  const other = roleOf("# 讲师\n\n## 法律法规与保密要求\n\n- 守法\n");

  it("tells where sections of a kind stand, one role after the other", () => {
    expect(sectionsOf(role, "confidentiality")).toEqual([1, 3]);
    expect(sectionsOf(role, "legal")).toEqual([]);
    expect(sectionsOf(other, "legal")).toEqual([0]);
    expect(sectionsOf(other, "responsibilities")).toEqual([]);
    expect(sectionsOf(role, "responsibilities")).toEqual([0]);
  });

  it("tells headings from words", () => {
    expect([hasSection(role, "confidentiality"), hasWordsOn(role, "confidentiality")]).toEqual([true, false]);
    expect([hasSection(other, "legal"), hasWordsOn(other, "legal")]).toEqual([true, true]);
    expect([hasSection(role, "kpi"), hasWordsOn(role, "kpi")]).toEqual([false, false]);
  });
});
