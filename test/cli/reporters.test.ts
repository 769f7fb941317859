import { cpSync, readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import type { Region } from "sarif";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexLines } from "../../server/src/text/lines.ts";
import { type Folder, makeFolder } from "./support/folder.ts";
import { runHere } from "./support/here.ts";
import { rolewright } from "./support/program.ts";
import { readSarif } from "./support/sarif.ts";

const samples = path.resolve(import.meta.dirname, "../../samples");
const broken = path.join(samples, "broken");

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
    }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

const write = async (format: string, locale: string, cwd = broken): Promise<string> =>
  (await runHere(["check", "--format", format, "--locale", locale], cwd)).out;
const json = async (locale: string, cwd = broken) => JSON.parse(await write("json", locale, cwd)) as Report;

const contents = new Map<string, string>();
/** What stands at a region of a sample. */
function at(uri: string, { startLine = 1, startColumn = 1, endLine = 1, endColumn = 1 }: Region): string {
  const name = decodeURIComponent(uri);
  const text = contents.get(name) ?? readFileSync(path.join(broken, name), "utf8").replace(/^\ufeff/, "");
  contents.set(name, text);
  const lines = indexLines(text);
  return text.slice(
    lines.offset({ line: startLine - 1, character: startColumn - 1 }),
    lines.offset({ line: endLine - 1, character: endColumn - 1 }),
  );
}

describe("SARIF", () => {
  it.each(["zh-CN", "zh-TW", "en"])(
    "is valid by the official schema and says what JSON says: %s",
    async (locale) => {
      const [run] = readSarif(await write("sarif", locale)).runs;
      const report = await json(locale);
      const told = report.files.flatMap((file) =>
        file.findings.map(({ rule, severity, message }) => ({ path: file.path, rule, severity, message })),
      );
      const results = run?.results ?? [];
      expect(
        results.map(({ ruleId, message, locations, properties }) => ({
          path: decodeURIComponent(locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ""),
          rule: ruleId,
          severity: properties?.severity,
          message: message.text,
        })),
      ).toEqual(told);
      expect(run?.tool.driver.language).toBe(locale);
      const rules = run?.tool.driver.rules ?? [];
      expect(rules.map(({ id }) => id)).toEqual([...new Set(told.map(({ rule }) => rule))].sort());
      for (const { shortDescription, fullDescription, help, helpUri } of rules) {
        for (const words of [shortDescription?.text, fullDescription?.text, help?.text])
          expect(/\p{Script=Han}/u.test(words ?? "") || locale === "en").toBe(true);
        expect(helpUri).toMatch(/^https:.*\.md$/);
      }
    },
  );

  it("has regions whose words stand in the files, and fingerprints that tell findings apart", async () => {
    const [run] = readSarif(await write("sarif", "zh-CN")).runs;
    const results = run?.results ?? [];
    expect(results.length).toBeGreaterThan(100);
    for (const { locations } of results) {
      const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
      const words = at(artifactLocation?.uri ?? "", region ?? {});
      expect(words.replaceAll("\r\n", "\n")).toBe(region?.snippet?.text);
    }
    const keys = results.map(({ locations, partialFingerprints }) =>
      JSON.stringify([locations?.[0]?.physicalLocation?.artifactLocation?.uri, partialFingerprints]),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("is valid when nothing is found, and for odd names", async () => {
    const folder = makeFolder({ "a b/#1 100%「甲」.role.md": "# 甲\n\n- 直接上级：甲\n" });
    try {
      const [run] = readSarif(await write("sarif", "en", folder.path)).runs;
      expect(run?.artifacts?.[0]?.location?.uri).toBe(
        "a%20b/%231%20100%25%E3%80%8C%E7%94%B2%E3%80%8D.role.md",
      );
      folder.put("a b/#1 100%「甲」.role.md", null);
      expect(readSarif(await write("sarif", "en", folder.path)).runs[0]?.results).toEqual([]);
    } finally {
      folder.remove();
    }
  });

  it("carries the edits of safe fixes: done, the finding is gone", async () => {
    const folder = makeFolder();
    cpSync(broken, folder.path, { recursive: true });
    try {
      const [run] = readSarif(await write("sarif", "en", folder.path)).runs;
      const fixable = (run?.results ?? []).filter(({ fixes = [] }) => fixes.length > 0);
      expect(fixable.length).toBeGreaterThan(5);
      const [first] = fixable;
      const [change] = first?.fixes?.[0]?.artifactChanges ?? [];
      const name = decodeURIComponent(change?.artifactLocation.uri ?? "");
      let text = readFileSync(path.join(folder.path, name), "utf8");
      for (const { deletedRegion, insertedContent } of [...(change?.replacements ?? [])].reverse()) {
        const lines = indexLines(text);
        const { startLine = 1, startColumn = 1, endLine = 1, endColumn = 1 } = deletedRegion;
        const start = lines.offset({ line: startLine - 1, character: startColumn - 1 });
        const end = lines.offset({ line: endLine - 1, character: endColumn - 1 });
        text = text.slice(0, start) + (insertedContent?.text ?? "") + text.slice(end);
      }
      folder.put(name, text);
      const [after] = readSarif(await write("sarif", "en", folder.path)).runs;
      const left = (after?.results ?? []).map(({ partialFingerprints }) =>
        JSON.stringify(partialFingerprints),
      );
      expect(left).not.toContain(JSON.stringify(first?.partialFingerprints));
    } finally {
      folder.remove();
    }
  });

  it("knows a finding again when lines above it and the file's name changed", async () => {
    const text = readFileSync(path.join(broken, "02-数字不一致.role.md"), "utf8");
    const folder = makeFolder({ "a.role.md": text });
    const prints = async () =>
      (readSarif(await write("sarif", "en", folder.path)).runs[0]?.results ?? []).map(
        ({ partialFingerprints }) => partialFingerprints?.["rolewrightFinding/v1"],
      );
    try {
      const before = await prints();
      folder.put("a.role.md", null);
      folder.put("b c/客服.role.md", text.replace("\n", "\n\n\n"));
      expect(await prints()).toEqual(before);
      expect(before.length).toBeGreaterThan(5);
    } finally {
      folder.remove();
    }
  });
});

describe("other formats", () => {
  it("GitHub annotations are a line for each finding, at its place", async () => {
    const { files, summary } = await json("en");
    const lines = (await write("github", "en")).trimEnd().split("\n");
    const findings = files.flatMap((file) => file.findings);
    const of = (command: string) => lines.filter((line) => line.startsWith(`::${command} `)).length;
    expect(of("error")).toBe(summary.errors);
    expect(of("warning")).toBe(summary.warnings);
    expect(lines).toHaveLength(findings.length + 2);
    expect(lines.at(-1)).toMatch(/^29 files, 37 roles: /);
  });

  it("JUnit has a failing test for each rule with errors in a file, and a passing one for each file", async () => {
    const { files } = await json("en");
    const failing = files.flatMap((file) =>
      [...new Set(file.findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule))].map(
        (rule) => `${file.path} ${rule}`,
      ),
    );
    const document = new DOMParser().parseFromString(await write("junit", "en"), "text/xml");
    const cases = Array.from(document.getElementsByTagName("testcase"));
    const failed = cases.filter((test) => test.getElementsByTagName("failure").length > 0);
    expect(failed.map((test) => test.getAttribute("name")).sort()).toEqual(failing.sort());
    expect(cases).toHaveLength(failing.length + files.length);
  });

  it("JUnit fails for too many warnings as check does", async () => {
    const args = ["check", "--format", "junit", "--max-warnings", "0", "01-缺少章节.role.md"];
    const { code, out } = await runHere(args, broken);
    expect(code).toBe(1);
    expect(out).toContain('<failure message="Missing sections:');
  });

  it("Markdown has every file with findings", async () => {
    const { files } = await json("zh-CN");
    const markdown = await write("markdown", "zh-CN");
    for (const { path: file, findings } of files)
      expect(markdown.includes(`<summary><b>${file}</b>`)).toBe(findings.length > 0);
  });

  it("--quiet leaves errors in each of them", async () => {
    const quiet = async (format: string) =>
      (await runHere(["check", "--quiet", "--format", format], broken)).out;
    expect(await quiet("github")).not.toContain("::warning ");
    expect(await quiet("markdown")).not.toContain("| warning |");
    expect(await quiet("junit")).not.toContain("system-out");
    const levels = readSarif(await quiet("sarif")).runs[0]?.results?.map(({ level }) => level) ?? [];
    expect(new Set(levels)).toEqual(new Set(["error"]));
  });
});

describe("the program", () => {
  let folder: Folder;
  beforeAll(() => {
    folder = makeFolder({ "甲.role.md": "# 甲\n\n## 岗位职责\n\n- 直接上级：甲\n" });
  });
  afterAll(() => folder.remove());

  it.each(["text", "json", "sarif", "github", "junit", "markdown"])(
    "writes %s as it is written here",
    async (format) => {
      const args = ["check", "--format", format, "--locale", "zh-CN"];
      const [one, other] = await Promise.all([
        rolewright(args, { cwd: folder.path }),
        rolewright(args, { cwd: folder.path }),
      ]);
      expect(one.err).toBe("");
      expect(one.out).toBe(other.out);
      const here = await runHere(args, folder.path);
      const unversioned = (text: string) => text.replaceAll(/v?\d+\.\d+\.\d+/g, "0");
      expect(unversioned(one.out)).toBe(unversioned(here.out));
    },
  );
});
