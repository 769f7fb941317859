// What is derived from the rule registry: the list of rules in the docs and the README, and the rules part
// of the config file's schema. Committed, so that people can read it; `check` reports what is stale.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import * as esbuild from "esbuild";
import { writeChanged } from "./output.mjs";

const marks = { start: "<!-- rules: generated, see scripts/generate/rules.mjs -->", end: "<!-- /rules -->" };

export async function generateRules({ root, check }) {
  const rules = await loadRules(root);
  const write = (file, content) => {
    const full = path.join(root, file);
    if (!check) return writeChanged(full, content);
    if (existsSync(full) && readFileSync(full, "utf8") === content) return false;
    console.error(`${file} is stale: run npm run generate`);
    process.exitCode = 1;
    return true;
  };
  write("docs/rules/README.md", indexPage(rules));
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  write("README.md", between(readme, table(rules, "docs/rules/")));
  const schemaPath = "schemas/config.schema.json";
  const schema = JSON.parse(readFileSync(path.join(root, schemaPath), "utf8"));
  write(schemaPath, `${JSON.stringify(withRules(schema, rules), null, 2)}\n`);
}

/** The registry itself, bundled and run: the rules are the only source. */
async function loadRules(root) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["server/src/rules/registry.ts"],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    logLevel: "error",
  });
  const source = Buffer.from(outputFiles[0].contents).toString("base64");
  const { rules } = await import(`data:text/javascript;base64,${source}`);
  return rules;
}

function indexPage(rules) {
  return [
    "# Rules · 规则",
    "",
    "Every rule has a page with what it finds, why, and examples that are run by the tests.",
    "每条规则都有一页说明：检查什么、为什么、正反示例（示例由测试实际运行）。",
    "",
    table(rules, ""),
    "",
  ].join("\n");
}

function table(rules, folder) {
  const rows = rules.map(({ id, severity, offByDefault, summary }) => {
    const level = offByDefault ? "off" : severity;
    return `| [\`${id}\`](${folder}${id}.md) | ${level} | ${summary["zh-CN"]} | ${summary.en} |`;
  });
  return ["| Rule | Severity | 检查内容 | Finds |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function between(text, middle) {
  const start = text.indexOf(marks.start);
  const end = text.indexOf(marks.end);
  if (start < 0 || end < start) throw new Error(`README.md lacks ${marks.start} … ${marks.end}`);
  return `${text.slice(0, start + marks.start.length)}\n\n${middle}\n\n${text.slice(end)}`;
}

const levels = ["error", "warning", "info", "hint", "off"];

function withRules(schema, rules) {
  const properties = Object.fromEntries(
    rules.map(({ id, severity, offByDefault, summary, options }) => [
      id,
      {
        markdownDescription: `${summary.en} · ${summary["zh-CN"]} (${offByDefault ? "off" : severity})`,
        anyOf: [
          { enum: [...levels, false] },
          {
            type: "object",
            properties: { severity: { enum: [...levels, false] }, ...options },
            additionalProperties: false,
          },
        ],
      },
    ]),
  );
  const declared = { type: "object", properties, additionalProperties: false };
  const definitions = schema.$defs ?? schema.definitions;
  if (definitions?.rules !== undefined) {
    const key = schema.$defs === undefined ? "definitions" : "$defs";
    return { ...schema, [key]: { ...definitions, rules: { ...definitions.rules, ...declared } } };
  }
  return {
    ...schema,
    properties: { ...schema.properties, rules: { ...schema.properties.rules, ...declared } },
  };
}
