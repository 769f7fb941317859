import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { fixtures, program, rolewright } from "./support/program.ts";

describe("help", () => {
  it.each<[args: readonly string[], words: readonly string[]]>([
    [["--help"], ["Usage: rolewright <command>", "check [PATH…]", "--locale", "Exit codes:"]],
    [
      ["-h", "--locale", "zh-CN"],
      ["用法：rolewright <command>", "检查岗位文件", "退出码："],
    ],
    [
      ["--help", "--locale", "zh-TW"],
      ["檢查職位檔案", "結束碼："],
    ],
    [
      ["check", "--help"],
      ["Usage: rolewright check [PATH…]", "--max-warnings N", "--format text|json"],
    ],
    [["lsp", "-h"], ["Usage: rolewright lsp --stdio"]],
  ])("%s", async (args, words) => {
    const { code, out, err } = await rolewright(args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const word of words) expect(out).toContain(word);
  });
});

it("--version tells the version", async () => {
  expect(await rolewright(["--version"])).toMatchObject({ code: 0, out: `${manifest.version}\n` });
});

describe("rules", () => {
  it("lists every rule with severity and title", async () => {
    const { out, code } = await rolewright(["rules", "--locale", "zh-CN"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^section\/missing +warning +缺少必备章节$/m);
    const ids = out
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" ")[0]);
    expect(ids).toEqual([...ids].sort());
  });

  it("has a form for programs", async () => {
    const { out } = await rolewright(["rules", "--format", "json"]);
    const { version, rules } = JSON.parse(out) as {
      readonly version: number;
      readonly rules: readonly Record<string, string>[];
    };
    expect(version).toBe(1);
    expect(rules.find(({ id }) => id === "section/missing")).toEqual({
      id: "section/missing",
      severity: "warning",
      title: "A required section is missing",
      url: expect.stringMatching(/^https:.*\/section\/missing\.md$/),
    });
  });
});

it("explain tells about a rule, by its page or by title and address", async () => {
  const { out, code } = await rolewright(["explain", "section/missing"]);
  expect(code).toBe(0);
  expect(out).toContain("section/missing");
});

describe("the process", () => {
  const env = { PATH: process.env.PATH ?? "", LANG: "en" };

  it("ends in silence when nobody reads on", async () => {
    const child = spawn(process.execPath, [program, "check", "--format", "json"], {
      cwd: path.join(fixtures, "findings"),
      env,
    });
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.stdout.destroy();
    await once(child, "close");
    expect(err).toBe("");
  });

  it("ends at once when it is interrupted", async () => {
    const child = spawn(process.execPath, [program, "check", "-"], { cwd: fixtures, env });
    // It waits for input by now, or is about to.
    setTimeout(() => child.kill("SIGINT"), 300);
    const [code, signal] = await once(child, "close");
    expect(signal === "SIGINT" || code === 130).toBe(true);
  });

  it("serves a language client over standard input and output, and ends with it", async () => {
    const child = spawn(process.execPath, [program, "lsp", "--stdio"], { cwd: fixtures, env });
    const body = JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      method: "initialize",
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    const [chunk] = (await once(child.stdout, "data")) as [Buffer];
    expect(chunk.toString()).toContain("Content-Length: ");
    child.stdin.end();
    const [code] = await once(child, "close");
    expect(code).not.toBeNull();
  });
});
