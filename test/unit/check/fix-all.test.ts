import { expect, it } from "vitest";
import { fixAll } from "../../../server/src/check/fix-all.ts";
import type { Finding } from "../../../server/src/rules/finding.ts";
import { applyEdits } from "../../../server/src/text/edit.ts";
import { featureWorld, uriOf } from "../features/world.ts";

const config = "=== rolewright.config.yaml\nextends: minimal\n";

/** What becomes of a file when a fix replaces words of it. */
function replaced(file: string, text: string, words: string, by: string): string {
  const { context } = featureWorld(`${config}=== ${file}\n${text}`);
  const uri = uriOf(file);
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const fix = {
    title: { "zh-CN": "替换", en: "Replace" },
    safe: true,
    intents: [{ kind: "replaceSpan", span, text: by } as const],
  };
  const finding: Finding = {
    rule: "text/cliche",
    severity: "warning",
    role: 0,
    span,
    message: fix.title,
    fixes: [fix],
  };
  const current = context.session.document(uri)?.document.text ?? "";
  return applyEdits(current, fixAll(context, uri, [finding], () => fix).edits);
}

const markdown = "# 仓库主管\n\n## 岗位职责\n\n- 盘点库存\n";
const yaml = "title: 仓库主管\nsections:\n  responsibilities:\n    - 盘点库存\n";

it("carries out a fix", () => {
  expect(replaced("a.role.md", markdown, "盘点", "清点")).toBe(markdown.replace("盘点", "清点"));
  expect(replaced("a.role.yaml", yaml, "盘点", "清点")).toBe(yaml.replace("盘点", "清点"));
});

it("takes a fix back that makes an error", () => {
  const text =
    "# 仓库主管\n\n## 岗位职责\n\n- 盘点库存\n\n## 学历要求\n\n大专，5年以上仓储工作经验。\n\n## 经验要求\n\n5年以上仓储工作经验。\n";
  expect(replaced("a.role.md", text, "大专，5年", "大专，9年")).toBe(text);
  expect(replaced("a.role.md", text, "大专，5年", "专科，5年")).not.toBe(text);
});

it("takes a fix back that breaks the syntax", () => {
  const broken = "title: 仓库主管\nsections:\n  responsibilities: [盘点库存]\n";
  expect(replaced("a.role.yaml", broken, "[盘点库存]", "[盘点库存")).toBe(broken);
});
