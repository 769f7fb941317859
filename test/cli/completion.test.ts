import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shells } from "../../server/src/cli/specs/completion.ts";
import { program, rolewright } from "./support/program.ts";

/** A `rolewright` on the path, as an installation makes it. */
let bin: string;
beforeAll(() => {
  bin = mkdtempSync(path.join(tmpdir(), "rolewright-completion-"));
  writeFileSync(path.join(bin, "rolewright"), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
  chmodSync(path.join(bin, "rolewright"), 0o755);
});
afterAll(() => rmSync(bin, { recursive: true, force: true }));

const bashCompletion = "/usr/share/bash-completion/bash_completion";

/** Why a shell cannot be asked here; null when it can. */
function absent(shell: string): string | null {
  if (spawnSync(shell, ["--version"]).status !== 0) return `there is no ${shell}`;
  return shell === "bash" && !existsSync(bashCompletion) ? "there is no bash-completion" : null;
}

function ask(shell: string, script: string): readonly string[] {
  const out = execFileSync(shell, ["-c", script], {
    encoding: "utf8",
    timeout: 20_000,
    env: {
      ...process.env,
      PATH: `${bin}:${process.env.PATH ?? ""}`,
      LANG: "zh_CN.UTF-8",
      LC_ALL: "zh_CN.UTF-8",
      TERM: "dumb",
    },
  });
  return out.split(/\r?\n/).filter((line) => line !== "");
}

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(" ");

/** What the shell offers for the last of these words. */
const offers: Readonly<Record<string, (words: readonly string[]) => readonly string[]>> = {
  bash: (words) =>
    ask(
      "bash",
      `source ${bashCompletion}; source <(rolewright completion bash); compopt() { :; }
       COMP_WORDS=(${quoted(words)}); COMP_CWORD=${words.length - 1}; COMP_LINE=${quoted([words.join(" ")])}; COMP_POINT=\${#COMP_LINE}; COMP_TYPE=9; COMP_KEY=9
       __rolewright_complete; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ).map((line) => line.trim()),
  fish: (words) =>
    ask("fish", `rolewright completion fish | source; complete -C ${quoted([words.join(" ")])}`).map(
      (line) => line.split("\t")[0] ?? "",
    ),
};

describe.each(["bash", "fish"])("in %s", (shell) => {
  const why = absent(shell);
  if (why !== null) console.log(`completion in ${shell} is not tried: ${why}`);
  it.skipIf(why !== null).each<[words: readonly string[], offered: readonly string[]]>([
    [
      ["rolewright", "exp"],
      ["explain", "export"],
    ],
    [["rolewright", "check", "--max"], ["--max-warnings"]],
    [
      ["rolewright", "graph", "--direction", ""],
      ["down", "right"],
    ],
    [["rolewright", "explain", "experience/inc"], ["experience/inconsistent"]],
  ])("%j", (words, offered) => {
    expect([...(offers[shell]?.(words) ?? [])].sort()).toEqual(offered);
  });
});

describe("in zsh", () => {
  const why = absent("zsh");
  if (why !== null) console.log(`completion in zsh is not tried: ${why}`);
  it.skipIf(why !== null)("a command is completed as it is typed", () => {
    const [typed] = ask(
      "zsh",
      `zmodload zsh/zpty; zpty z "zsh -f -i"
       zpty -w z "autoload -U compinit; compinit -u -D; source <(rolewright completion zsh); echo READY"
       zpty -r z out '*READY*READY*'
       zpty -w -n z $'rolewright insp\\t'
       zpty -r z out '*inspect *' && print found`,
    );
    expect(typed).toBe("found");
  });
});

describe("the script", () => {
  it.each(shells)("for %s asks the program", async (shell) => {
    const { code, out, err } = await rolewright(["completion", shell]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/rolewright\b.* complete/);
  });

  it.skipIf(spawnSync("bash", ["--version"]).status !== 0)("for bash can be read again", async () => {
    const { out } = await rolewright(["completion", "bash"]);
    const { status, stderr } = spawnSync("bash", ["-c", 'eval "$0"; eval "$0"', out], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it.each<[words: readonly string[], last: string]>([
    [["check", "--cwd", ""], ":16"],
    [["check", "ro"], ":0"],
    [["check", "--format", ""], ":4"],
  ])("is told what else to offer: %j", async (words, last) => {
    const { out } = await rolewright(["complete", "--", ...words]);
    expect(out.trimEnd().split("\n").at(-1)).toBe(last);
  });

  it.each([[[]], [["tcsh"]], [["bash", "zsh"]]])("is refused for %j", async (operands) => {
    const { code, out, err } = await rolewright(["completion", ...operands]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe("rolewright: completion needs one shell: bash, zsh, fish, powershell\n");
  });
});
