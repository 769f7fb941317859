import { describe, expect, it } from "vitest";
import type { CodeAction } from "vscode-languageserver-protocol";
import { codeAction } from "../../../server/src/features/code-action.ts";
import { convertRole } from "../../../server/src/features/convert.ts";
import { featureWorld, uriOf, type WorldOptions } from "./world.ts";

const token = { isCancellationRequested: false };

const company = `=== 客服/客服经理.role.md
# 客服经理

【基础信息】
- **所属部门**：客服中心

【岗位职责】
- 编制排班表

见 [总监](总监.role.yaml)
=== 客服/总监.role.yaml
title: 客服总监
root: true
sections:
  responsibilities: |
    见 [经理](客服经理.role.md#岗位职责)
=== 客服/客服经理.en.role.md
---
language: en
translationOf: 客服经理.role.md
---
# Service Manager
=== 两个.role.yaml
title: 培训师
---
title: 培训师
---
title: 质检 / 主管
=== 坏.role.yaml
title: [客服
`;

const convert = (file: string, to: "markdown" | "yaml", options: WorldOptions = {}) =>
  convertRole.handle(featureWorld(company, options).context, { uri: uriOf(file), to }, token);

describe("rolewright/convertRole", () => {
  it("gives the new file's name and text, and tells what is kept in comments", () => {
    const { files, notes } = convert("客服/客服经理.role.md", "yaml");
    expect(files).toEqual([
      {
        fileName: "客服经理.role.yaml",
        text: [
          "title: 客服经理",
          "# md: # {title}",
          "# md:",
          "# md: 【基础信息】",
          "# md: - **所属部门**：{}",
          "# md:",
          "所属部门: 客服中心",
          "sections:",
          "  responsibilities: |+ # md: 【岗位职责】",
          "    - 编制排班表",
          "",
          "    见 [总监](总监.role.yaml)",
          "",
        ].join("\n"),
      },
    ]);
    expect(notes.join()).toContain("# md:");
  });

  it("lets links of other files follow; a translation finds its original by name anyway", () => {
    const { references } = convert("客服/客服经理.role.md", "yaml");
    expect(references.map(({ uri, edits }) => [uri, edits.map(({ newText }) => newText)])).toEqual([
      [uriOf("客服/总监.role.yaml"), ["客服经理.role.yaml"]],
    ]);
  });

  it("makes a Markdown file of every role of a YAML file, each with a name of its own", () => {
    const { files, references } = convert("两个.role.yaml", "markdown");
    expect(files).toEqual([
      { fileName: "培训师.role.md", text: "# 培训师\n" },
      { fileName: "培训师-2.role.md", text: "# 培训师\n" },
      { fileName: "质检 - 主管.role.md", text: "# 质检 / 主管\n" },
    ]);
    expect(references).toEqual([]);
  });

  it("leaves a broken file alone and says why", () => {
    expect(convert("坏.role.yaml", "markdown", { language: "en" })).toEqual({
      files: [],
      notes: ["The file has a syntax error and cannot be converted; mend it first."],
      references: [],
    });
  });

  it("has nothing to do for a file of that format", () => {
    expect(convert("客服/总监.role.yaml", "yaml").files).toEqual([]);
  });
});

describe("the code action", () => {
  const actions = (line: number, options: WorldOptions = {}): CodeAction[] => {
    const { context } = featureWorld(company, options);
    const place = { line, character: 1 };
    const found = codeAction.handle(
      context,
      {
        textDocument: { uri: uriOf("客服/客服经理.role.md") },
        range: { start: place, end: place },
        context: { diagnostics: [] },
      },
      token,
    );
    return found.filter(({ kind }) => kind === "refactor.rewrite" && kind.length > 0);
  };
  const titled = (found: readonly CodeAction[]): readonly CodeAction[] =>
    found.filter(({ title }) => /YAML/.test(title));

  it("is offered at the title only", () => {
    expect(titled(actions(0))).toHaveLength(1);
    expect(titled(actions(7))).toEqual([]);
  });

  it("asks our own client, and makes the file beside it for others", () => {
    const commands = new Set(["rolewright.convertToYaml"]);
    const [ours] = titled(actions(0, { client: { commands } }));
    expect(ours?.command?.command).toBe("rolewright.convertToYaml");
    const [others] = titled(actions(0, { client: { lateEdits: false } }));
    expect(JSON.stringify(others?.edit)).toContain('"kind":"create"');
    expect(titled(actions(0, { client: { createFile: false } }))).toEqual([]);
  });
});
