import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removeFolder, roleText } from "./support/organisation.ts";
import { program, rolewright } from "./support/program.ts";

let cwd = "";
beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), "rolewright-"));
});
afterAll(() => removeFolder(cwd));

const lines = (count: number): string =>
  Array.from(
    { length: count },
    (_, id) => `${JSON.stringify({ id, path: `${id}.role.md`, text: roleText(id) })}\n`,
  ).join("");

const hasParallel = /GNU parallel/.test(
  spawnSync("parallel", ["--version"], { encoding: "utf8" }).stdout ?? "",
);

describe("check --ndjson", () => {
  it("answers line by line, in order, and says that nothing is wrong with the exit code", async () => {
    const { code, out, err } = await rolewright(["check", "--ndjson"], { cwd, input: lines(40) });
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, id) => id));
    expect(answers[3]).toMatchObject({ path: "3.role.md", summary: { files: 1, roles: 1 } });
    expect({ code, err }).toEqual({
      code: answers.some(({ summary }) => summary.errors > 0) ? 1 : 0,
      err: "",
    });
  });

  it("finds in a document what check finds in it without the rules about others", async () => {
    const text = "# 客服经理\n\n## 岗位职责\n\n- 受理客户投诉\n- 受理客户投诉\n";
    writeFileSync(path.join(cwd, "one.role.md"), text);
    const [alone, checked] = await Promise.all([
      rolewright(["check", "--ndjson"], { cwd, input: JSON.stringify({ path: "one.role.md", text }) }),
      rolewright(["check", "one.role.md", "--format", "json"], { cwd }),
    ]);
    const { findings } = JSON.parse(alone.out) as { findings: { rule: string }[] };
    const [file] = (JSON.parse(checked.out) as { files: { findings: { rule: string }[] }[] }).files;
    const others = file?.findings.filter(({ rule }) => !findings.some((own) => own.rule === rule)) ?? [];
    expect(findings.length).toBeGreaterThan(0);
    expect(file?.findings.filter((finding) => !others.includes(finding))).toEqual(findings);
  });

  it("goes on after a bad line and fails in the end", async () => {
    const input = `"# 甲"\n{bad\n\n{"id":3}\n"# 乙"`;
    const { code, out, err } = await rolewright(["check", "--ndjson", "--locale", "zh-CN"], { cwd, input });
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map((answer) => "error" in answer)).toEqual([false, true, true, true, false]);
    expect(code).toBe(2);
    expect(err).toBe(
      "rolewright：有 3 行不是文档，见输出中的 error\n".replace("rolewright：", "rolewright: "),
    );
  });

  it("gives nothing for nothing", async () =>
    expect(await rolewright(["check", "--ndjson"], { cwd, input: "" })).toEqual({
      code: 0,
      out: "",
      err: "",
    }));

  it("gives the same with several threads", async () => {
    const input = `${lines(300)}nothing\n`;
    const [one, three] = await Promise.all(
      ["1", "3"].map((jobs) => rolewright(["check", "--ndjson", "--jobs", jobs], { cwd, input })),
    );
    expect(three).toEqual(one);
  });

  it.each([
    [["roles"], /takes no paths/],
    [["--shard", "1/2"], /--ndjson does not go with --shard/],
    [["--cache"], /--ndjson does not go with --cache/],
    [["--config", "none.yaml"], /none\.yaml/],
  ])("refuses %j", async (more, message) => {
    const { code, out, err } = await rolewright(["check", "--ndjson", ...more], { cwd, input: lines(1) });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
    expect(err).toMatch(/^rolewright: [^\n]*\n$/);
  });

  it("goes by the config of the folder", async () => {
    writeFileSync(path.join(cwd, "off.yaml"), "extends: minimal\n");
    const input = '"# 客服经理"';
    const [usual, minimal] = await Promise.all([
      rolewright(["check", "--ndjson"], { cwd, input }),
      rolewright(["check", "--ndjson", "--config", "off.yaml"], { cwd, input }),
    ]);
    expect(minimal.out.length).toBeLessThan(usual.out.length);
  });

  it("takes no more memory for a long stream, and reads no further than it is read", async () => {
    // 60 MB of input; a process that kept it, or its answers, would need several times as much.
    const line = Buffer.from(
      `${JSON.stringify({ path: "a.role.yaml", text: `title: 客服经理\nsections:\n  summary: |\n    ${"字".repeat(60_000)}\n` })}\n`,
    );
    const child = spawn(process.execPath, [program, "check", "--ndjson"], { cwd });
    let answered = 0;
    let given = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) answered++;
    });
    const total = 340;
    for (; given < total; given++) {
      if (!child.stdin.write(line)) await new Promise((resolve) => child.stdin.once("drain", resolve));
      expect(given - answered).toBeLessThan(40);
    }
    const memory = residentMegabytes(child.pid);
    child.stdin.end();
    await new Promise((resolve) => child.once("close", resolve));
    expect(answered).toBe(total);
    if (memory === null) console.info("memory not looked at: there is no /proc here");
    else expect(memory).toBeLessThan(450);
  });

  it("ends when nobody reads on, and on an interrupt", async () => {
    const impatient = spawn(
      "sh",
      ["-c", `"${process.execPath}" "${program}" check --ndjson --jobs 2 | head -n 1`],
      { cwd },
    );
    impatient.stdin.on("error", () => undefined);
    impatient.stdin.write(lines(2000));
    impatient.stdin.end();
    await new Promise((resolve) => impatient.once("close", resolve));

    const child = spawn(process.execPath, [program, "check", "--ndjson", "--jobs", "2"], { cwd });
    child.stdin.write(lines(1));
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGINT");
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
      child.once("close", (...ended) => resolve(ended)),
    );
    expect(signal === "SIGINT" || code === 130).toBe(true);
  });

  it.runIf(hasParallel)("gives the same bytes under GNU parallel", async () => {
    const input = lines(200);
    const one = await rolewright(["check", "--ndjson"], { cwd, input });
    const { status, stdout } = spawnSync(
      "parallel",
      ["--pipe", "--keep-order", "--block", "20k", "-j2", process.execPath, program, "check", "--ndjson"],
      { cwd, input, env: { ...process.env, LANG: "en_US.UTF-8" }, maxBuffer: 1e9 },
    );
    expect(stdout.toString()).toBe(one.out);
    expect(status === 0).toBe(one.code === 0);
  });
  if (!hasParallel) console.info("not tried under GNU parallel: it is not installed");
});

function residentMegabytes(pid: number | undefined): number | null {
  const { stdout } = spawnSync("grep", ["VmHWM", `/proc/${pid}/status`], { encoding: "utf8" });
  const [, kilobytes] = /(\d+) kB/.exec(stdout ?? "") ?? [];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
