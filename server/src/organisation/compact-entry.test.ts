import { describe, expect, it } from "vitest";
import { extractFacts } from "../facts/extract.ts";
import { readDocument } from "../surface/reading.ts";
import { createVocabulary } from "../vocabulary/create.ts";
import { createIntern } from "./compact.ts";
import { compactEntry } from "./compact-entry.ts";
import { entriesOf } from "./entry-of.ts";

const vocabulary = createVocabulary();
const text = `# 客服经理（Service Manager）

- **岗位编码**：KF-001
- **所属部门**：客服部
- **直接上级**：客服总监（或公司COO）
- **直接下级**：客服专员、质检专员
- **薪酬**：15-25K·14薪

## 岗位职责

- 每周汇总客户投诉并推动改进

## 任职要求

- 本科及以上学历，8-10年客服相关工作经验，其中至少3年管理经验；投诉率低于 5%
`;

describe("compactEntry", () => {
  const document = readDocument(text, { uri: "file:///w/a.role.md", vocabulary });
  const facts = document.roles.map((role) => extractFacts(role, text, vocabulary));
  const [entry] = entriesOf(document, facts, { organization: "示例科技", vocabulary });
  if (entry === undefined) throw new Error("no role");

  it("gives an equal entry", () => {
    expect(entry.references.length).toBeGreaterThan(2);
    expect(entry.experience.length).toBeGreaterThan(0);
    expect(entry.pay.length).toBeGreaterThan(0);
    expect(entry.said.figures.length).toBeGreaterThan(0);
    expect(compactEntry(entry, createIntern())).toEqual(entry);
  });

  it("shares equal spans and scopes near each other", () => {
    const [first, second] = compactEntry(entry, createIntern()).references.filter(
      ({ relation }) => relation === "directReports",
    );
    expect(first?.scope).toBe(second?.scope);
    const [claim] = compactEntry(entry, createIntern()).references.filter(
      ({ span, nameSpan }) => span.start === nameSpan.start && span.end === nameSpan.end,
    );
    expect(claim?.span).toBe(claim?.nameSpan);
  });
});
