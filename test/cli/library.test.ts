/** The library and the command line say the same of the same files. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type * as Library from "../../server/src/api/index.ts";
import { program, rolewright } from "./support/program.ts";

const built = pathToFileURL(path.join(path.dirname(program), "index.mjs")).href;
const { check, readRole } = (await import(built)) as typeof Library;

const broken = path.resolve(import.meta.dirname, "../../samples/broken");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "rolewright-library-"));
  cpSync(broken, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const documents = () =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.role\.(?:md|ya?ml)$/.test(file))
    .map((file) => ({ path: file, text: readFileSync(path.join(folder, file), "utf8") }));

const config = () => readFileSync(path.join(folder, "rolewright.config.yaml"), "utf8");

describe("the library", () => {
  it.each(["zh-CN", "zh-TW", "en"] as const)("finds what check finds, in %s", async (locale) => {
    const { out } = await rolewright(["check", "--format", "json", "--locale", locale], { cwd: folder });
    expect(check(documents(), { locale, config: config() })).toEqual(JSON.parse(out));
  });

  it("understands what inspect understands", async () => {
    const files = documents();
    const paths = files.map((file) => file.path);
    const { out } = await rolewright(["inspect", ...paths, "--format", "json"], { cwd: folder });
    const roles = files.flatMap(
      ({ path: file, text }) => readRole(text, { path: file, config: config() }).roles,
    );
    const byPath = (list: readonly { readonly path: string }[]) =>
      [...list].sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(JSON.parse(JSON.stringify(byPath(roles)))).toEqual(byPath(JSON.parse(out).roles));
  });
});
