import { describe, expect, it } from "vitest";
import { tokenModifiers, tokenTypes } from "../../../server/src/features/semantic-tokens/legend.ts";
import { semanticTokens, semanticTokensRange } from "../../../server/src/features/semantic-tokens.ts";
import { type FeatureWorld, featureWorld } from "./world.ts";

const token = { isCancellationRequested: false };

/** `客服经理 roleTitle`, one for each token, the modifiers behind it. */
function told(world: FeatureWorld, file: string, data: readonly number[]): string[] {
  const lines = (world.files.get(file) ?? "").split(/\r\n|\n/);
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    character = down === 0 ? character + right : right;
    line += down;
    const words = lines[line]?.slice(character, character + length) ?? "";
    const modifiers = tokenModifiers.filter((_, index) => bits & (1 << index));
    found.push([words, tokenTypes[type] ?? "?", ...modifiers].join(" "));
  }
  return found;
}

const all = (text: string, file: string): string[] => {
  const world = featureWorld(text);
  const { data } = semanticTokens.handle(world.context, { textDocument: { uri: world.uriOf(file) } }, token);
  return told(world, file, data);
};

const company = `=== 客服总监.role.md
---
root: true
---
# 客服总监
=== 客服经理.role.md
# 客服经理岗位说明书

## 基础信息

- **所属部门**：客服中心
- **直接上级**：客服总监（或客服副总裁）

【岗位职责】
1、客户满意度≥90%

## 一些别的

- 3-5年客服工作经验，本科优先
- 熟悉《劳动合同法》和《合同法》
- 与本公司无关的句子
=== manager.role.yaml
title: Service Manager
language: en
reportsTo: {role: Head of Service, external: true}
sections:
  qualifications:
    - At least 5 years of experience in retail
`;

describe("semantic tokens", () => {
  it("say what only the organisation knows", () => {
    expect(all(company, "客服经理.role.md")).toEqual([
      "客服经理 roleTitle",
      "基础信息 roleSection",
      "所属部门 roleField",
      "直接上级 roleField",
      "客服总监 roleReference",
      "客服副总裁 roleReference undefined",
      "岗位职责 roleSection",
      "≥90% roleFact",
      "一些别的 roleSection unknown",
      "3-5年 roleFact",
      "本科 roleFact preferred",
      "《劳动合同法》 law",
      "《合同法》 law deprecated",
    ]);
  });

  it("work in YAML, whose keys have their own colours", () => {
    expect(all(company, "manager.role.yaml")).toEqual([
      "Service Manager roleTitle",
      "Head of Service roleReference external",
      "qualifications roleSection",
      "At least 5 years roleFact",
    ]);
  });

  it("are the same for the lines in sight", () => {
    const world = featureWorld(company);
    const { data } = semanticTokensRange.handle(
      world.context,
      {
        textDocument: { uri: world.uriOf("客服经理.role.md") },
        range: { start: { line: 7, character: 0 }, end: { line: 9, character: 0 } },
      },
      token,
    );
    expect(told(world, "客服经理.role.md", data)).toEqual(["岗位职责 roleSection", "≥90% roleFact"]);
  });

  it("survive half-typed and broken files", () => {
    for (const text of ["", "#", "---\ntitle: [", "【", "- **直接上级**：", "\r\n\r\n直接上级：甲\r\n乙"])
      expect(() => all(`=== a.role.md\n${text}\n`, "a.role.md")).not.toThrow();
  });

  it("of a file nobody knows are none", () => {
    const { context } = featureWorld(company);
    const uri = "file:///roles/nothing.role.md";
    expect(semanticTokens.handle(context, { textDocument: { uri } }, token)).toEqual({ data: [] });
  });
});
