import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import schema from "./inspect-report.schema.json" with { type: "json" };
import { fixtures, rolewright } from "./support/program.ts";

const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);

async function inspect(args: readonly string[], options: { readonly cwd: string; readonly input?: string }) {
  const { out, err, code } = await rolewright(["inspect", "--format", "json", ...args], options);
  const report = JSON.parse(out) as { readonly roles: readonly Record<string, unknown>[] };
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  return { roles: report.roles, err, code, out };
}

const range = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});

describe("inspect", () => {
  const cwd = path.join(fixtures, "clean");

  it("tells what was understood, in UTF-16 units from zero", async () => {
    const { roles, code } = await inspect(["roles/客服总监.role.md"], { cwd });
    expect(code).toBe(0);
    expect(roles).toMatchObject([
      {
        path: "roles/客服总监.role.md",
        format: "markdown",
        language: "zh-CN",
        kind: "position",
        title: "客服总监",
        aliases: [],
        code: null,
        organization: "示例科技",
        department: null,
        level: null,
        reportsTo: [{ name: "总经理", alternatives: [], dotted: false, range: range(2, 7, 10) }],
        directReports: [{ name: "客服经理", range: range(3, 7, 11) }],
        peers: [],
        careerPath: [],
        sections: [
          { id: "responsibilities", heading: "岗位职责", empty: false },
          { id: "qualifications", heading: "任职资格", empty: false },
        ],
        facts: {
          experience: [{ minYears: 8, maxYears: null, modality: "required" }],
          education: [{ level: "bachelor", modality: "required" }],
          metrics: [],
          certificates: [],
        },
      },
    ]);
  });

  it("reads the same out of YAML", async () => {
    const { roles } = await inspect(["roles/客服经理.role.yaml"], { cwd });
    expect(roles).toMatchObject([
      {
        format: "yaml",
        title: "客服经理",
        reportsTo: [{ name: "客服总监", range: range(1, 11, 15) }],
        facts: { experience: [{ minYears: 3, maxYears: null }], education: [{ level: "associate" }] },
      },
    ]);
  });

  it("takes any text file that is named, and several", async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "rolewright-inspect-"));
    writeFileSync(path.join(folder, "b.txt"), "【岗位职责】\n1. 接听来电。\n");
    writeFileSync(path.join(folder, "a.yaml"), "title: 甲\n---\ntitle: 乙\n");
    const { roles } = await inspect(["b.txt", "a.yaml"], { cwd: folder });
    rmSync(folder, { recursive: true });
    expect(roles.map((role) => [role.path, role.title])).toEqual([
      ["a.yaml", "甲"],
      ["a.yaml", "乙"],
      ["b.txt", null],
    ]);
  });

  it("reads standard input", async () => {
    const { roles } = await inspect(["-", "--stdin-filename", "x.role.yaml"], { cwd, input: "title: 甲\n" });
    expect(roles).toMatchObject([{ path: "x.role.yaml", title: "甲", format: "yaml" }]);
  });

  it("is the same bytes on every run", async () => {
    const args = ["roles/客服总监.role.md", "roles/客服经理.role.yaml"];
    const [one, other] = await Promise.all([inspect(args, { cwd }), inspect([...args].reverse(), { cwd })]);
    expect(other.out).toBe(one.out);
  });

  it("has a form for people", async () => {
    const { out } = await rolewright(["inspect", "roles/客服总监.role.md", "--locale", "zh-CN"], { cwd });
    expect(out).toContain("岗位：客服总监\n");
    expect(out).toContain("上级：总经理\n");
    expect(out).toContain("章节：岗位职责 (responsibilities)、任职资格 (qualifications)\n");
  });

  it("exits with 2 for a file that is not there", async () => {
    const { code, err, out } = await rolewright(["inspect", "nobody.md"], { cwd });
    expect({ code, err, out }).toEqual({ code: 2, err: "rolewright: no such file: nobody.md\n", out: "" });
  });
});
