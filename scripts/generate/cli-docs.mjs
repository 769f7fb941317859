// Makes docs/cli.md, the manual of the command line, from what the commands say of themselves
// (server/src/cli/specs/*.ts) and, where a page has more to show than help in a terminal, from specs/details/*.md.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { loadModule } from "../lib/module.mjs";
import { writeChanged } from "./output.mjs";

const folder = "server/src/cli/specs";

export async function generateCliDocs({ root, check }) {
  const { shownSpecs, commonFlags, versionFlag, usageOf, flagsOf, writtenFlag } = await loadModule(
    root,
    `export { shownSpecs } from "./${folder}/index.ts"; export { commonFlags, versionFlag } from "./${folder}/common.ts"; export { usageOf, flagsOf, writtenFlag } from "./server/src/cli/help.ts";`,
  );
  const shared = new Set(commonFlags.map(({ name }) => name));
  const details = (name) => {
    const file = path.join(root, folder, "details", `${name}.md`);
    return existsSync(file) ? [readFileSync(file, "utf8").trim()] : [];
  };
  const flagTable = (flags) =>
    [
      "| Flag · 选项 | |",
      "| --- | --- |",
      ...flags.map((flag) => `| \`${cell(writtenFlag(flag))}\` | ${both(flag.does)} |`),
    ].join("\n");
  const command = (spec) => {
    const own = flagsOf(spec).filter(({ name }) => name === "format" || !shared.has(name));
    return [
      `## ${spec.name}`,
      `\`rolewright ${usageOf(spec)}\` — ${both(spec.summary)}`,
      ...spec.description.flatMap((text) => [prose(text.en), prose(text["zh-CN"])]),
      ...(own.length === 0 ? [] : [flagTable(own)]),
      ...(spec.examples.length === 0 ? [] : [examples(spec.examples)]),
      ...details(spec.name),
    ];
  };
  const width = Math.max(...shownSpecs.map((spec) => `rolewright ${usageOf(spec)}`.length));
  const text = [
    "# Command line · 命令行",
    "<!-- Made by `npm run generate` from server/src/cli/specs; edits here are lost. -->",
    [
      "```",
      ...shownSpecs.map(
        (spec) =>
          `${`rolewright ${usageOf(spec)}`.padEnd(width)}  ${spec.summary.en} · ${spec.summary["zh-CN"]}`,
      ),
      "```",
    ].join("\n"),
    "`rolewright <command> --help` says the same in a terminal, in its language. · `rolewright <命令> --help` 在终端里用其语言显示同样的内容。",
    "## Flags of every command · 通用选项",
    flagTable([...commonFlags, versionFlag]),
    "Results go to standard output; what went wrong, and progress on a terminal, to standard error.",
    "结果写到标准输出；错误说明与（终端上的）进度写到标准错误。",
    "## Exit codes · 退出码",
    [
      "| Code | |",
      "| --- | --- |",
      "| 0 | nothing at error level, and no more warnings than allowed · 没有错误，警告不超过允许的数目 |",
      "| 1 | errors, or too many warnings · 有错误，或警告过多 |",
      "| 2 | wrong usage, input that cannot be read, a broken config: one line on standard error says which · 用法有误、无法读取或配置有误，标准错误上有一行说明 |",
      "| 130, 143 | interrupted by Ctrl+C, or told to end: no file is left half written · 被 Ctrl+C 中断或被要求结束：不会留下写了一半的文件 |",
    ].join("\n"),
    ...shownSpecs.flatMap(command),
  ].join("\n\n");
  const file = path.join(root, "docs/cli.md");
  const content = `${text}\n`;
  if (check && existsSync(file) && readFileSync(file, "utf8") !== content) {
    throw new Error(`${file} is stale: run \`npm run generate\``);
  }
  writeChanged(file, content);
}

const cell = (text) => text.replaceAll("|", "\\|");
const both = (text) =>
  text.en === text["zh-CN"] ? cell(text.en) : `${cell(text.en)} · ${cell(text["zh-CN"])}`;

/** Patterns of files and lone dashes are no Markdown. */
const prose = (text) =>
  text.replaceAll(/(?<=^|[\s“，、（(])(--?[a-z-]*|\*\.[\w.*]+)(?=$|[\s”，、。：;；,.)）])/g, "`$1`");

function examples(list) {
  const line = (example) => (typeof example.line === "string" ? example.line : example.line.en);
  return [
    "```sh",
    ...list.flatMap((example) => [
      `# ${example.does.en === example.does["zh-CN"] ? example.does.en : `${example.does.en} · ${example.does["zh-CN"]}`}`,
      line(example),
    ]),
    "```",
  ].join("\n");
}
