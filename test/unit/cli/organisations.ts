import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";

/** Files of a small organisation, by path: names and codes are few, so that everything meets. */
export type Organisation = Readonly<Record<string, string>>;

const names = [
  "客服经理",
  "客服经里",
  "客服总监",
  "首席运营官",
  "客服專員",
  "Service Manager",
  "Service Manger",
];
const name = fc.constantFrom(...names);
const codes = fc.constantFrom("X-1", "X-2", "x1");

const markdown = fc
  .record({
    title: name,
    superior: fc.option(name, { nil: null }),
    report: fc.option(name, { nil: null }),
    code: fc.option(codes, { nil: null }),
    years: fc.constantFrom(3, 5, 8),
    duty: fc.constantFrom("制定年度客服计划并跟踪执行", "受理客户投诉并在当天答复", "安排班次"),
    suppressed: fc.boolean(),
  })
  .map(({ title, superior, report, code, years, duty, suppressed }) =>
    [
      `# ${title}`,
      "",
      "## 基础信息",
      "",
      ...(code === null ? [] : [`- **岗位编码**：${code}`]),
      ...(superior === null ? [] : [`- **直接上级**：${superior}`]),
      ...(report === null ? [] : [`- **直接下属**：${report}`]),
      "",
      "## 岗位职责",
      "",
      ...(suppressed ? ["<!-- rolewright-disable-next-line text/repetition: 有意重复 -->"] : []),
      `- ${duty}`,
      `- ${duty}`,
      "",
      "## 经验要求",
      "",
      `- ${years}年以上客服工作经验`,
      "",
    ].join("\n"),
  );

const yaml = fc
  .record({
    title: name,
    superior: fc.option(name, { nil: null }),
    external: fc.boolean(),
    two: fc.boolean(),
  })
  .map(({ title, superior, external, two }) =>
    [
      `title: ${title}`,
      ...(superior === null ? ["root: true"] : [`reportsTo: ${superior}`]),
      ...(external ? ["external: true"] : []),
      ...(two ? ["---", "title: 首席运营官", `directReports: [${title}]`] : []),
      "",
    ].join("\n"),
  );

const markdownFiles = ["a.role.md", "b.role.md", "c/a.role.md", "c/d.role.md", "a.en.role.md"];
const yamlFiles = ["e.role.yaml", "c/f.role.yml"];

/** A file with its text. */
export const someFile: fc.Arbitrary<readonly [string, string]> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...markdownFiles), markdown) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...yamlFiles), yaml) },
);

export const someOrganisation: fc.Arbitrary<Organisation> = fc
  .array(someFile, { minLength: 2, maxLength: 7 })
  .map((files) => Object.fromEntries(files));

export const someFileName = fc.constantFrom(...markdownFiles, ...yamlFiles);

/** A folder of its own on the disk, which is gone afterwards. */
export async function inFolder<T>(files: Organisation, act: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), "rolewright-"));
  try {
    for (const [file, text] of Object.entries(files)) writeInto(folder, file, text);
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function writeInto(folder: string, file: string, text: string): void {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}
