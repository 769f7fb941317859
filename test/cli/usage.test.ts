import path from "node:path";
import { describe, expect, it } from "vitest";
import { runHere } from "./support/here.ts";
import { fixtures } from "./support/program.ts";

describe("exit code", () => {
  it.each<[name: string, cwd: string, args: readonly string[], words: string]>([
    ["a file that is not there", "clean", ["roles/nobody.role.md"], "no such file: roles/nobody.role.md"],
    ["a pattern nothing matches", "clean", ["*.none"], "no such file: *.none"],
    ["a folder that is not there", "clean", ["--cwd", "nowhere"], "no such folder: nowhere"],
    ["a config that is no YAML", "broken-config", [], "rolewright.config.yaml:3:1: This is not valid YAML"],
    ["a config that is not there", "clean", ["--config", "x.yaml"], "no such file"],
    ["an unknown flag", "clean", ["--fxi"], "unknown option --fxi"],
    ["a mistyped flag", "clean", ["--formt", "json"], "unknown option --formt; did you mean --format?"],
    ["a flag of another command", "clean", ["--stdio"], "unknown option --stdio for check"],
    ["an unknown format", "clean", ["--format", "xml"], "--format cannot be xml; it takes text, json, sarif"],
    ["an unknown locale", "clean", ["--locale", "fr"], "--locale cannot be fr"],
    ["a flag without its value", "clean", ["--format"], "--format needs a value"],
    ["a flag in place of a value", "clean", ["--format", "--quiet"], "--format needs a value"],
    ["a flag with an empty value", "clean", ["--changed-since", ""], "--changed-since needs a value"],
    ["an empty value behind =", "clean", ["--baseline="], "--baseline needs a value"],
    ["an empty path", "clean", [""], "an argument of check is empty"],
    ["a path that commands the terminal", "clean", ["a\u001b[2J\r.md"], "no such file: a·[2J .md"],
    ["a value for a flag without one", "clean", ["--quiet=yes"], "--quiet takes no value"],
    [
      "a number that is none",
      "clean",
      ["--max-warnings", "many"],
      "--max-warnings takes a whole number from 0",
    ],
    ["a number below zero", "clean", ["--max-warnings=-1"], "--max-warnings takes a whole number from 0"],
  ])("2 with one line for %s", async (_name, cwd, args, words) => {
    const { code, out, err } = await runHere(["check", ...args], path.join(fixtures, cwd));
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/^rolewright: [^\n]+\n$/);
    expect(err).toContain(words);
  });

  it.each<[name: string, args: readonly string[], words: string]>([
    ["no command", [], "say which command"],
    ["a mistyped command", ["chek"], "unknown command chek; did you mean check?"],
    ["inspect without a file", ["inspect"], "inspect needs files"],
    ["explain without a rule", ["explain"], "explain needs the id of one rule"],
    ["explain with an unknown rule", ["explain", "section/mising"], "did you mean section/missing?"],
    ["fix with an empty path", ["fix", "", "roles"], "an argument of fix is empty"],
    ["diff with an empty range", ["diff", "--git", ""], "--git needs a value"],
    ["new with an empty folder", ["new", "Clerk", "-o", ""], "-o needs a value"],
    ["rules with an argument", ["rules", "all"], "rules takes no arguments"],
    ["lsp without --stdio", ["lsp"], "lsp --stdio"],
    ["lsp with a format", ["lsp", "--stdio", "--format", "json"], "unknown option --format for lsp"],
  ])("2 with one line for %s", async (_name, args, words) => {
    const { code, out, err } = await runHere(args, fixtures);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^rolewright: [^\n]+\n$/);
    expect(err).toContain(words);
  });
});
