import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeOrganisation, removeFolder } from "./support/organisation.ts";
import { rolewright } from "./support/program.ts";

let cwd = "";
beforeAll(() => {
  cwd = makeOrganisation(60, {
    "rolewright.config.yaml": "extends: internal-cn\nrules:\n  no/such-rule: off\n",
    "外部.role.yaml": "title: 远方总监\nexternal: true\n",
  });
  writeFileSync(path.join(cwd, "坏.role.md"), Buffer.from([0xbf, 0xcd, 0xb7, 0xfe, 0xbe, 0xad, 0xc0, 0xed]));
});
afterAll(() => removeFolder(cwd));

describe("check --jobs", () => {
  it.each([
    ["--format", "json"],
    ["--format", "text"],
    ["--format", "sarif"],
    ["--quiet"],
    ["部门1", "部门2/role-002.role.md"],
  ])("finds with three threads what one finds: %s %s", async (...args: (string | undefined)[]) => {
    const words = ["check", ...args.filter((word) => word !== undefined)];
    const [one, three] = await Promise.all([
      rolewright([...words, "--jobs", "1"], { cwd }),
      rolewright([...words, "--jobs", "3"], { cwd }),
    ]);
    expect(three).toEqual(one);
    expect(one.out.length + one.err.length).toBeGreaterThan(20);
  });

  it("takes in standard input", async () => {
    const args = ["check", "-", "部门0", "--stdin-filename", "部门0/role-000.role.md", "--format", "json"];
    const input = "# 新来的经理\n\n- **直接上级**：2区客服经理\n";
    const [one, three] = await Promise.all([
      rolewright([...args, "--jobs", "1"], { cwd, input }),
      rolewright([...args, "--jobs", "3"], { cwd, input }),
    ]);
    expect(three).toEqual(one);
  });

  it("may be more than there are files", async () => {
    const { code, err } = await rolewright(["check", "部门0", "--jobs", "200", "--format", "json"], { cwd });
    expect(code).not.toBe(2);
    expect(err).not.toMatch(/error/i);
  });

  it.each(["0", "-1", "x", "1.5", "100000"])("cannot be %s", async (jobs) => {
    const { code, out, err } = await rolewright(["check", `--jobs=${jobs}`], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^rolewright: --jobs takes a whole number[^\n]*\n$/);
  });
});
