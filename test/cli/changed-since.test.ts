import { cpSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Folder, makeFolder } from "./support/folder.ts";
import { runHere } from "./support/here.ts";
import { rolewright } from "./support/program.ts";

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly rule: string }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

const role = (title: string, superior: string, more = ""): string =>
  `title: ${title}\nreportsTo: ${superior}\n${more}`;

const config = "extends: minimal\nsections: { notRequired: [responsibilities] }\n";

let folder: Folder;

/** A small company under version control: a head, two managers, and a clerk with a superior nobody knows. */
beforeEach(() => {
  folder = makeFolder({
    "rolewright.config.yaml": config,
    "总部/客服总监.role.yaml": "title: 客服总监\nroot: true\n",
    "客服 中心/客服经理.role.yaml": role("客服经理", "客服总监"),
    "客服 中心/质检主管.role.yaml": role("质检主管", "客服经理"),
    "old.role.yaml": role("文员", "大区经理"),
  });
  folder.git("init", "-q", "-b", "main");
  folder.git("add", "-A");
  folder.git("commit", "-qm", "begin");
});
afterEach(() => folder.remove());

async function since(revision: string, args: readonly string[] = ["."], cwd = folder.path) {
  const { code, out, err } = await runHere(
    ["check", "--changed-since", revision, "--format", "json", ...args],
    cwd,
  );
  if (out === "") return { code, err, found: [], paths: [], summary: {} };
  const { files, summary } = JSON.parse(out) as Report;
  const found = files.flatMap((file) => file.findings.map(({ rule }) => `${file.path} ${rule}`));
  return { code, err, found, paths: files.map((file) => file.path), summary };
}

describe("reports files that changed", () => {
  it("none when nothing did", async () => {
    const { code, paths, summary, err } = await since("HEAD");
    expect({ code, paths, err }).toEqual({ code: 0, paths: [], err: "" });
    expect(summary).toMatchObject({ files: 0, roles: 0, warnings: 0 });
  });

  it("in the working tree, staged, committed, new and renamed, with Chinese characters and spaces", async () => {
    folder.put("客服 中心/质检主管.role.yaml", role("质检主管", "客服经理", "code: QC-1\n"));
    folder.git("commit", "-qam", "committed");
    folder.put("客服 中心/客服经理.role.yaml", role("客服经理", "客服总监", "code: CS-2\n"));
    folder.git("add", "-A");
    folder.put("总部/客服总监.role.yaml", "title: 客服总监\nroot: true\ncode: CS-1\n");
    folder.put("新 岗位.role.yaml", role("培训师", "客服经理"));
    folder.git("mv", "old.role.yaml", "客服 中心/文 员.role.yaml");
    const { paths } = await since("HEAD~1");
    expect(paths).toEqual([
      "客服 中心/客服经理.role.yaml",
      "客服 中心/文 员.role.yaml",
      "客服 中心/质检主管.role.yaml",
      "总部/客服总监.role.yaml",
      "新 岗位.role.yaml",
    ]);
    expect((await since("HEAD")).paths).not.toContain("客服 中心/质检主管.role.yaml");
  });

  it("with all their findings, old ones too, and nothing of files that stayed", async () => {
    expect((await since("HEAD")).found).toEqual([]);
    folder.put("old.role.yaml", role("文员", "大区经理", "code: W-1\n"));
    expect((await since("HEAD")).found).toEqual(["old.role.yaml reporting/undefined-role"]);
  });

  it("not files git ignores, nor other documents", async () => {
    folder.put(".gitignore", "draft/\n");
    folder.put("draft/甲.role.yaml", role("甲", "乙"));
    folder.put("README.md", "# 说明\n");
    expect((await since("HEAD")).paths).toEqual([]);
  });

  it("of those that are named", async () => {
    folder.put("old.role.yaml", role("文员", "大区经理", "code: W-1\n"));
    folder.put("总部/客服总监.role.yaml", "title: 客服总监\nroot: true\ncode: CS-1\n");
    expect((await since("HEAD", ["总部"])).paths).toEqual(["总部/客服总监.role.yaml"]);
  });

  it("from a folder below the top of the repository", async () => {
    folder.put("客服 中心/新.role.yaml", role("培训师", "客服经理"));
    folder.put("old.role.yaml", role("文员", "客服经理"));
    expect((await since("HEAD", ["."], path.join(folder.path, "客服 中心"))).paths).toEqual(["新.role.yaml"]);
  });

  it("since the commit both branches have, whatever the other one did", async () => {
    folder.git("checkout", "-qb", "feature");
    folder.put("新.role.yaml", role("培训师", "客服经理"));
    folder.git("add", "-A");
    folder.git("commit", "-qm", "mine");
    folder.git("checkout", "-q", "main");
    folder.put("old.role.yaml", role("文员", "客服经理"));
    folder.git("commit", "-qam", "theirs");
    folder.git("checkout", "-q", "feature");
    expect((await since("main")).paths).toEqual(["新.role.yaml"]);
  });
});

describe("reports what changes brought about in other files", () => {
  it("a superior that is gone", async () => {
    folder.git("rm", "-q", "总部/客服总监.role.yaml");
    const { found, paths, code } = await since("HEAD");
    expect(found).toEqual(["客服 中心/客服经理.role.yaml reporting/undefined-role"]);
    expect([paths.length, code]).toEqual([1, 0]);
  });

  it("a superior that is gone, whose file only the config said to be one", async () => {
    folder.put("rolewright.config.yaml", `${config}include: ["岗位/*.md"]\n`);
    folder.put("岗位/大区经理.md", "# 大区经理\n\n- **直接上级**：客服总监\n");
    folder.put("README.md", "# 客服总监\n");
    folder.git("add", "-A");
    folder.git("commit", "-qm", "include");
    folder.put("岗位/大区经理.md", null);
    folder.put("README.md", null);
    expect((await since("HEAD")).found).toEqual(["old.role.yaml reporting/undefined-role"]);
  });

  it("a superior that was renamed", async () => {
    folder.put("客服 中心/客服经理.role.yaml", role("客户体验经理", "客服总监"));
    const { found } = await since("HEAD");
    expect(found).toEqual(["客服 中心/质检主管.role.yaml reporting/undefined-role"]);
  });

  it("a title that two files have now, and nothing else of that file", async () => {
    folder.put("another.role.yaml", role("文员", "客服经理"));
    expect((await since("HEAD")).found).toEqual(["old.role.yaml organisation/duplicate-title"]);
  });

  it("but not what they settled, nor what was there before", async () => {
    folder.put("new.role.yaml", role("大区经理", "客服总监"));
    expect((await since("HEAD")).paths).toEqual(["new.role.yaml"]);
  });

  it("everything, when the config changed", async () => {
    folder.put("rolewright.config.yaml", `${config}rules: { "reporting/undefined-role": error }\n`);
    const { found, paths, code } = await since("HEAD");
    expect(found).toEqual(["old.role.yaml reporting/undefined-role"]);
    expect([paths.length, code]).toEqual([4, 1]);
    folder.put("rolewright.config.yaml", `${config}rulez: {}\n`);
    expect((await since("HEAD")).found).toContain("rolewright.config.yaml config/invalid");
  });

  it("with a baseline: only what it does not know", async () => {
    await runHere(["check", "--baseline", "b.json", "--update-baseline"], folder.path);
    folder.put("old.role.yaml", role("文员", "大区经理", "code: W-1\n"));
    folder.git("rm", "-q", "总部/客服总监.role.yaml");
    const { found, err } = await since("HEAD", [".", "--baseline", "b.json"]);
    expect(found).toEqual(["客服 中心/客服经理.role.yaml reporting/undefined-role"]);
    expect(err).toBe("");
  });

  it("with a baseline that knows more of a file than the change brought about", async () => {
    folder.put("客服 中心/客服经理.role.yaml", role("客服经理", "客服总监", "directReports: [夜班组长]\n"));
    folder.git("commit", "-qam", "more");
    await runHere(["check", "--baseline", "b.json", "--update-baseline"], folder.path);
    folder.git("rm", "-q", "总部/客服总监.role.yaml");
    const { found, err } = await since("HEAD", [".", "--baseline", "b.json"]);
    expect(found).toEqual(["客服 中心/客服经理.role.yaml reporting/undefined-role"]);
    expect(err).toBe("");
  });
});

describe("2 with one line", () => {
  it.each<[revision: string, words: string]>([
    ["nowhere", "no revision nowhere"],
    ["--output=x", "no revision --output=x"],
    ["HEAD..main", "no revision HEAD..main"],
  ])("for a revision there is not: %s", async (revision, words) => {
    const { code, out, err } = await runHere(["check", `--changed-since=${revision}`], folder.path);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^rolewright: [^\n]+\n$/);
    expect(err).toContain(words);
  });

  it("where there is no git", async () => {
    const plain = makeFolder({ "a.role.md": "# 甲\n" });
    try {
      const { code, out, err } = await runHere(["check", "--changed-since", "main"], plain.path);
      expect({ code, out, err }).toEqual({
        code: 2,
        out: "",
        err: "rolewright: this is no git repository\n",
      });
    } finally {
      plain.remove();
    }
  });

  it("for a history that begins elsewhere, and a shallow clone", async () => {
    folder.git("checkout", "-q", "--orphan", "apart");
    folder.git("commit", "-qm", "apart");
    expect((await since("main")).err).toContain("main and HEAD have no commit in common");
    folder.git("checkout", "-q", "main");
    folder.put("a.role.yaml", role("甲", "客服总监"));
    folder.git("add", "-A");
    folder.git("commit", "-qm", "second");
    const clone = makeFolder();
    try {
      clone.git("clone", "-q", "--depth", "1", `file://${folder.path}`, "clone");
      const { code, err } = await since("HEAD~1", ["."], path.join(clone.path, "clone"));
      expect(code).toBe(2);
      expect(err).toContain("fetch-depth: 0");
    } finally {
      clone.remove();
    }
  });

  it("for standard input", async () => {
    const { code, err } = await runHere(
      ["check", "-", "--changed-since", "HEAD"],
      folder.path,
      () => "# 甲\n",
    );
    expect({ code, err }).toEqual({
      code: 2,
      err: "rolewright: --changed-since does not go with standard input (-)\n",
    });
  });
});

it("the program annotates a pull request with it", async () => {
  const other = makeFolder();
  try {
    cpSync(folder.path, other.path, { recursive: true });
    other.put("old.role.yaml", role("文员", "客服总鉴"));
    const { code, out, err } = await rolewright(
      ["check", "--changed-since", "HEAD", "--format", "github", "--locale", "zh-CN"],
      { cwd: other.path },
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(
      /^::warning file=old\.role\.yaml,line=2,endLine=2,col=12,endColumn=15,title=reporting\/[a-z-]+::/,
    );
    expect(out).toMatch(/\n共 1 个文件、1 个岗位：1 个警告。\n$/);
  } finally {
    other.remove();
  }
});
