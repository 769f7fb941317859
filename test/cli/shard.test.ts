import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeOrganisation, removeFolder } from "./support/organisation.ts";
import { rolewright } from "./support/program.ts";

interface Report {
  readonly files: readonly { readonly path: string; readonly findings: readonly unknown[] }[];
  readonly summary: Readonly<Record<string, number>>;
}

let cwd = "";
beforeAll(() => {
  cwd = makeOrganisation(40, {
    "rolewright.config.yaml": "extends: internal-cn\nrules:\n  no/such-rule: off\n",
  });
});
afterAll(() => removeFolder(cwd));

const reportOf = async (...more: readonly string[]): Promise<Report> =>
  JSON.parse((await rolewright(["check", "--format", "json", ...more], { cwd })).out) as Report;

describe("check --shard", () => {
  it.each([1, 2, 5])("all %i parts together are one run", async (count) => {
    const whole = await reportOf();
    const parts = await Promise.all(
      Array.from({ length: count }, (_, index) => reportOf("--shard", `${index + 1}/${count}`)),
    );
    const files = parts.flatMap((part) => part.files).sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(files).toEqual(whole.files);
    for (const key of Object.keys(whole.summary))
      expect(parts.reduce((sum, { summary }) => sum + (summary[key] ?? 0), 0)).toBe(whole.summary[key]);
  });

  it("may be empty, which is no failure", async () => {
    const codes = await Promise.all(
      [1, 2, 3, 4, 5].map(async (index) => {
        const args = ["check", "部门0/role-004.role.md", "--format", "json", "--shard", `${index}/5`];
        const { code, out } = await rolewright(args, { cwd });
        const { summary } = JSON.parse(out) as Report;
        return { code, files: summary.files ?? 0 };
      }),
    );
    expect(codes.reduce((sum, { files }) => sum + files, 0)).toBe(1);
    expect(codes.every(({ code }) => code !== 2)).toBe(true);
  });

  it.each(["0/2", "3/2", "x", "1"])("cannot be %s", async (shard) => {
    const { code, err } = await rolewright(["check", "--shard", shard], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/^rolewright: --shard cannot be [^\n]*\n$/);
  });
});
