import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runHere } from "./support/here.ts";

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), "rolewright-workspace-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** `meanwhile` happens after files were listed and before they are read. */
async function check(args: readonly string[], meanwhile: () => void) {
  const { code, out, err } = await runHere(["check", "--format", "json", "-", ...args], cwd, () => {
    meanwhile();
    return "# 客服专员\n";
  });
  const report = JSON.parse(out) as { readonly files: readonly { readonly path: string }[] };
  return { code, paths: report.files.map((file) => file.path), err };
}

const put = (name: string): void => writeFileSync(path.join(cwd, name), "title: 客服经理\n");

it("a file that vanishes while a folder is checked is as if it had not been there", async () => {
  put("a.role.yaml");
  put("b.role.yaml");
  const { code, paths, err } = await check(["."], () => rmSync(path.join(cwd, "b.role.yaml")));
  expect({ code, paths, err }).toEqual({ code: 0, paths: ["a.role.yaml", "stdin.role.md"], err: "" });
});

it("a file that was named and vanishes is a failure", async () => {
  put("a.role.yaml");
  put("b.role.yaml");
  const { code, paths, err } = await check(["a.role.yaml", "b.role.yaml"], () =>
    rmSync(path.join(cwd, "b.role.yaml")),
  );
  expect({ code, paths, err }).toEqual({
    code: 2,
    paths: ["a.role.yaml", "stdin.role.md"],
    err: "rolewright: no such file: b.role.yaml\n",
  });
});
