// `npm run new:rule -- category/name`: the three files of a rule and its line in the registry.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const id = process.argv[2] ?? "";
const [category, name] = id.split("/");

if (!/^[a-z0-9]+\/[a-z]+(-[a-z]+)*$/.test(id)) {
  console.error("usage: npm run new:rule -- category/name   (lower case, words joined by -)");
  process.exit(2);
}
const ruleFile = path.join(root, "server/src/rules", `${id}.ts`);
if (existsSync(ruleFile)) {
  console.error(`${id} exists already`);
  process.exit(2);
}

const camel = name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const imported = category + camel.charAt(0).toUpperCase() + camel.slice(1);

write(
  ruleFile,
  `import { defineRule } from "../rule.ts";

/** What it finds, and why that matters. */
export const ${camel} = defineRule({
  id: "${id}",
  summary: { "zh-CN": "（一句话）", en: "(one line)" },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, report }) {
    for (const claim of facts.experience) {
      report({ span: claim.span, message: { "zh-CN": "", en: "" } });
    }
  },
});
`,
);
write(
  path.join(root, "server/src/rules", `${id}.test.ts`),
  `import { testRule } from "../../../test/support/rule.ts";

testRule("${id}", {
  fires: ["# 客服经理\\n\\n## 经验要求\\n\\n⟦5年以上⟧客服经验\\n"],
  silent: ["# 客服经理\\n\\n## 岗位职责\\n\\n- 制定3-5年规划\\n"],
});
`,
);
write(
  path.join(root, "docs/rules", `${id}.md`),
  `# ${id}

（一句话） · (one line)

## Why · 为什么

## Wrong · 错误示例

\`\`\`markdown
# 客服经理
\`\`\`

\`\`\`markdown
# Support Manager
\`\`\`

## Right · 正确示例

\`\`\`markdown
# 客服经理
\`\`\`

\`\`\`markdown
# Support Manager
\`\`\`

## Options · 选项

None. 无。

## Sources · 依据
`,
);

const registry = path.join(root, "server/src/rules/registry.ts");
const text = readFileSync(registry, "utf8");
const line = `import { ${camel} as ${imported} } from "./${id}.ts";\n`;
const imports = text.match(/^import .*\n/gm) ?? [];
const rest = text.slice(imports.join("").length);
const sorted = [...imports, line].sort((a, b) => (pathIn(a) < pathIn(b) ? -1 : 1));
const entries = (rest.match(/^ {2}\w+,\n/gm) ?? []).concat(`  ${imported},\n`).sort();
writeFileSync(registry, sorted.join("") + rest.replace(/(= \[\n)(?: {2}\w+,\n)*/, `$1${entries.join("")}`));
console.log(
  `server/src/rules/registry.ts\nNow write the check, its cases and its page; then: npm run generate`,
);

function pathIn(statement) {
  return statement.slice(statement.indexOf('"'));
}

function write(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(path.relative(root, file));
}
