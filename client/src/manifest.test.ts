import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), "utf8"));
const strings = (file: string): Record<string, string> => readJson(file) as Record<string, string>;

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly alt?: string }[]>>;
  };
}
const packaged = readJson("package.json") as Manifest;
const manifest =
  packaged.contributes.commands === undefined ? (readJson("client/contributes.json") as Manifest) : packaged;

/** The client's own sources, tests left out. */
const sources = readdirSync(path.join(root, "client"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => readFileSync(path.join(root, "client", file), "utf8"))
  .join("\n");

const commandIds = manifest.contributes.commands.map(({ command }) => command);
const settingIds = Object.keys(manifest.contributes.configuration.properties);
/** Read by the language client itself. */
const readByLibrary = ["rolewright.trace.server"];

describe("the manifest's words", () => {
  const used = [...JSON.stringify(manifest).matchAll(/%([\w.-]+)%/g)].map(([, key]) => key);
  test.each(["package.nls.json", "package.nls.zh-cn.json", "package.nls.zh-tw.json"])(
    "%s has exactly those used",
    (file) => {
      expect(Object.keys(strings(file)).sort()).toEqual([...new Set(used)].sort());
    },
  );
  test.each(["package.nls.zh-cn.json", "package.nls.zh-tw.json"])(
    "%s keeps commands, links and code",
    (file) => {
      const special = (text: string): string[] => (text.match(/\(command:[^)]+\)|`[^`]+`/g) ?? []).sort();
      const english = strings("package.nls.json");
      for (const [key, text] of Object.entries(strings(file)))
        expect(special(text), key).toEqual(special(english[key] ?? ""));
    },
  );
});

describe("the client's words", () => {
  const used = [...sources.matchAll(/l10n\.t\(\s*"((?:[^"\\]|\\.)*)"/g)].map(
    ([, text]) => JSON.parse(`"${text}"`) as string,
  );
  test("every call has a literal first", () => {
    expect(sources.match(/l10n\.t\(/g)).toHaveLength(used.length);
  });
  test.each(["l10n/bundle.l10n.zh-cn.json", "l10n/bundle.l10n.zh-tw.json"])(
    "%s has exactly those used",
    (file) => {
      expect(Object.keys(strings(file)).sort()).toEqual([...new Set(used)].sort());
    },
  );
  test.each(["l10n/bundle.l10n.zh-cn.json", "l10n/bundle.l10n.zh-tw.json"])(
    "%s keeps the places for values",
    (file) => {
      const places = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();
      for (const [key, text] of Object.entries(strings(file))) expect(places(text), key).toEqual(places(key));
    },
  );
});

describe("commands and settings", () => {
  test("every contributed command is registered, and nothing else", () => {
    const registered = [...sources.matchAll(/registerCommand\("([^"]+)"|"(rolewright\.\w+)": \(/g)].map(
      ([, direct, listed]) => direct ?? listed,
    );
    expect(registered.sort()).toEqual([...commandIds].sort());
  });
  test("menus name contributed commands", () => {
    const named = Object.values(manifest.contributes.menus).flat();
    for (const { command, alt } of named)
      expect(commandIds).toEqual(expect.arrayContaining(alt ? [command, alt] : [command]));
  });
  test("every contributed setting is read, and every read setting contributed", () => {
    const read = [...sources.matchAll(/setting(?:<[^>]*>)?\("([^"]+)"/g)].map(
      ([, name]) => `rolewright.${name}`,
    );
    expect([...new Set([...read, ...readByLibrary])].sort()).toEqual([...settingIds].sort());
  });
});
