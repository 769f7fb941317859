// Why each rule is there, for hovers: the first paragraph of *Why* of its page, in both languages. The page stays the
// only source.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { writeChanged } from "./output.mjs";
import { converter } from "./traditional.mjs";

export function generateRuleReasons({ root }) {
  const folder = path.join(root, "docs/rules");
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /^[a-z0-9-]+\/[a-z0-9-]+\.md$/.test(file))
    .sort();
  const toTaiwan = converter(
    parse(readFileSync(path.join(root, "server/src/vocabulary/words/traditional.yaml"), "utf8")),
  );
  const reasons = Object.fromEntries(
    pages.map((file) => [
      file.replace(/\.md$/, ""),
      reasonOf(file, readFileSync(path.join(folder, file), "utf8"), toTaiwan),
    ]),
  );
  writeChanged(
    path.join(root, "server/src/generated/rule-reasons.ts"),
    `// Made by \`npm run generate\` from docs/rules; edits here are lost.\nexport const ruleReasons = ${JSON.stringify(reasons, null, 2)};\n`,
  );
}

function reasonOf(file, page, toTaiwan) {
  const why = /^## Why · 为什么\r?\n([\s\S]*?)(?=^## )/m.exec(page)?.[1] ?? "";
  const paragraphs = why.split(/\r?\n\s*\r?\n/).map((text) => text.trim().replace(/\s*\r?\n\s*/g, " "));
  const english = paragraphs.find((text) => text !== "" && !isChinese(text));
  const chinese = paragraphs.find(isChinese);
  if (english === undefined || chinese === undefined)
    throw new Error(`docs/rules/${file}: “Why” has to say why in Chinese and in English`);
  const taiwanese = toTaiwan(chinese).replaceAll("“", "「").replaceAll("”", "」");
  return { "zh-CN": chinese, "zh-TW": taiwanese, en: english };
}

/** Chinese, as against English that quotes it. */
const isChinese = (text) => (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 3 > text.length;
