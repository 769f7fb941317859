import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { threadsForeseen } from "./foresee.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rolewright-"));
  const files = ["a.role.md", "销售/b.ROLE.md", "销售/深/c.role.yaml", "README.md", "node_modules/d.role.md"];
  for (const file of [...files, ".git/e.role.md", "销售/.f.role.md"]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), "");
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const foreseen = (jobs: string | null, operands: readonly string[], ...flags: string[]): number =>
  threadsForeseen(
    {
      command: "check",
      operands,
      flags: new Map<string, string | true>([
        ...(jobs === null ? [] : ([["jobs", jobs]] as const)),
        ...flags.map((flag) => [flag, true] as const),
      ]),
    },
    folder,
  );

describe("the threads of a run, foreseen", () => {
  it("are as many as there are names of role files, where more are asked for", () =>
    expect(foreseen("4", [])).toBe(3));
  it("are as many as are asked for", () => expect(foreseen("2", [])).toBe(2));
  it("go by all that is read together", () => expect(foreseen("4", ["销售/深", "a.role.md", "-"])).toBe(3));
  it("go by folders elsewhere", () => {
    const elsewhere = path.join(folder, "销售");
    const flags = new Map([["jobs", "4"]]);
    const args = { command: "check", operands: [elsewhere, path.join(folder, "a.role.md")], flags };
    expect(threadsForeseen(args, path.join(folder, "node_modules"))).toBe(2);
  });
  it("are one for a few files", () => expect(foreseen(null, [])).toBe(1));
  it("are one where nothing is", () => expect(foreseen("4", ["/nonexistent"])).toBe(1));
  it.each(["0", "x", "-1", "1"])("are one for --jobs %s", (jobs) => expect(foreseen(jobs, [])).toBe(1));
  it.each(["ndjson", "cache", "cache-location", "changed-since", "fix"])("are not with --%s", (flag) =>
    expect(foreseen("4", [], flag)).toBe(1),
  );
});
