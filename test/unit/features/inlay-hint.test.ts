import { describe, expect, it } from "vitest";
import type { InlayHint } from "vscode-languageserver-protocol";
import { inlayHint } from "../../../server/src/features/inlay-hint.ts";
import { type FeatureWorld, featureWorld } from "./world.ts";

const token = { isCancellationRequested: false };
const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

const hints = (world: FeatureWorld, file: string, range = everywhere): InlayHint[] =>
  inlayHint.handle(world.context, { textDocument: { uri: world.uriOf(file) }, range }, token);

/** The file with the hints in it: `客服总监‹KF-01›`. */
function written(world: FeatureWorld, file: string, range = everywhere): string {
  const lines = (world.files.get(file) ?? "").split("\n");
  for (const { position, label } of hints(world, file, range).reverse()) {
    const line = lines[position.line] ?? "";
    const words = typeof label === "string" ? label : label.map(({ value }) => value).join("");
    lines[position.line] = `${line.slice(0, position.character)}‹${words}›${line.slice(position.character)}`;
  }
  return lines.join("\n");
}

const company = `=== 总监.role.md
---
code: KF-01
aliases: [CSD]
department: 客服中心
---
# 客服总监
=== 主管.role.md
# 培训主管

- 职级：M1
=== 讲师.role.md
# 讲师
=== lead.role.md
---
code: lead-programmer
---
# Lead Programmer
`;

describe("inlay hints", () => {
  it.each([
    ["a field", "- 直接上级：客服总监", "- 直接上级：客服总监‹KF-01›"],
    ["bold", "- **直接上级**：**客服总监**", "- **直接上级**：**客服总监‹KF-01›**"],
    ["a list", "- 直接下级：客服总监、培训主管", "- 直接下级：客服总监‹KF-01›、培训主管‹M1›"],
    ["a sentence", "## 岗位职责\n\n- 向客服总监汇报工作", "## 岗位职责\n\n- 向客服总监‹KF-01›汇报工作"],
    ["a table", "| 直接上级 | 客服总监 |\n|---|---|", "| 直接上级 | 客服总监‹KF-01› |\n|---|---|"],
    ["traditional characters", "- 直屬主管：客服總監", "- 直屬主管：客服總監‹KF-01›"],
    ["an alias", "- 直接上级：CSD", "- 直接上级：CSD‹客服总监›"],
    ["a code", "- 直接上级：KF-01", "- 直接上级：KF-01‹客服总监›"],
    ["an alternative", "- 直接上级：运营副总（或客服总监）", "- 直接上级：运营副总（或客服总监‹KF-01›）"],
  ])("stand behind a name in %s", (_, text, expected) => {
    const world = featureWorld(`${company}=== x.role.md\n# 新岗位\n\n${text}\n`);
    expect(written(world, "x.role.md")).toBe(`# 新岗位\n\n${expected}\n`);
  });

  it.each([
    ["a name nobody defines", "- 直接上级：运营副总"],
    ["words that say it", "- 直接上级：客服总监（KF-01）"],
    ["words that say it otherwise", "- 直接上级：kf-01 客服总监"],
    ["a code that is the title", "- 直接上级：lead-programmer"],
    ["a role without code and level", "- 直接上级：讲师"],
    ["nobody in particular", "- 直接上级：上级领导"],
    ["no name", "- 部门：客服中心"],
  ])("are silent at %s", (_, text) => {
    const world = featureWorld(`${company}=== x.role.md\n# 新岗位\n\n${text}\n`);
    expect(hints(world, "x.role.md")).toEqual([]);
  });

  it("work in YAML, in the range that is asked for", () => {
    const world = featureWorld(
      `${company}=== x.role.yaml\ntitle: 甲\nreportsTo: "客服总监"\npeers:\n  - 培训主管\n`,
    );
    expect(written(world, "x.role.yaml")).toBe(
      'title: 甲\nreportsTo: "客服总监‹KF-01›"\npeers:\n  - 培训主管‹M1›\n',
    );
    const first = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
    expect(hints(world, "x.role.yaml", first)).toHaveLength(1);
  });

  it("are silent where two roles have the name", () => {
    const world = featureWorld(
      `${company}=== 总监2.role.md\n# 客服总监\n\n- 岗位编码：KF-02\n=== x.role.md\n# 新岗位\n\n- 直接上级：客服总监\n`,
    );
    expect(hints(world, "x.role.md")).toEqual([]);
  });

  it("lead to the role and name its file", () => {
    const text = `${company}=== x.role.md\n# 新岗位\n\n- 直接上级：客服总监\n`;
    const [hint] = hints(featureWorld(text), "x.role.md");
    const uri = featureWorld(text).uriOf("总监.role.md");
    expect(hint?.label).toEqual([
      {
        value: "KF-01",
        location: { uri, range: { start: { line: 5, character: 2 }, end: { line: 5, character: 6 } } },
      },
    ]);
    expect(hint?.tooltip).toEqual({
      kind: "markdown",
      value: `**客服总监** · KF-01 · 客服中心\n\n[总监.role.md](${uri})`,
    });
    const [plain] = hints(featureWorld(text, { client: { markdown: false } }), "x.role.md");
    expect(plain?.tooltip).toEqual({ kind: "plaintext", value: "客服总监 · KF-01 · 客服中心\n总监.role.md" });
  });
});
