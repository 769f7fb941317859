import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ranks = ["专员", "主管", "经理", "总监"];

/** A role with a mistake here and there: every third reports to nobody there is, every fifth repeats itself. */
export function roleText(number: number): string {
  const superior = number % 3 === 0 ? "远方经理" : titleOf(Math.floor(number / 2));
  const duty = `受理第 ${number} 区客户投诉并在 ${2 + (number % 4)} 小时内答复`;
  return [
    `# ${titleOf(number)}`,
    "",
    "## 基础信息",
    "",
    `- **岗位编码**：R-${number % 17}`,
    ...(number === 0 ? [] : [`- **直接上级**：${superior}`]),
    "",
    "## 岗位职责",
    "",
    `- ${duty}`,
    ...(number % 5 === 0 ? [`- ${duty}`] : []),
    "",
    "## 经验要求",
    "",
    `- ${1 + (number % 7)} 年以上客服工作经验`,
    "",
  ].join("\n");
}

const titleOf = (number: number): string => `${number}区客服${ranks[number % ranks.length] ?? ""}`;

/** Writes an organisation below a folder of its own, and gives its path. `rest` are further files. */
export function makeOrganisation(count: number, rest: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), "rolewright-"));
  const files = Array.from({ length: count }, (_, number) => [
    `部门${number % 4}/role-${String(number).padStart(3, "0")}.role.md`,
    roleText(number),
  ]);
  for (const [name = "", text = ""] of [...files, ...Object.entries(rest)]) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });
