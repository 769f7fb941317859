import { spawn, spawnSync } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import type { Desk } from "./desk.ts";

/** A program in a terminal, and somebody at its keyboard. */
export interface Terminal {
  /** Types; what is waited for next has to appear after this. */
  type(keys: string): void;
  /** Resolves when all of these words are to be seen that were not there before the last keys. */
  until(...words: readonly string[]): Promise<void>;
  /** The program is gone. */
  ended(): boolean;
  close(): void;
}

export const keys = {
  enter: "\r",
  /** Back to normal mode, out of a menu. */
  leave: "\u001b",
  ctrl: (letter: string) => String.fromCharCode(letter.charCodeAt(0) & 31),
};

const patience = 20_000;
const rows = 40;
const columns = 140;

/** A terminal is made by `script`, which Linux distributions have in their base system. */
export const canOpenTerminal = (): boolean =>
  process.platform === "linux" && spawnSync("script", ["--version"], { stdio: "ignore" }).status === 0;

export function openTerminal(desk: Desk, command: readonly string[]): Terminal {
  const line = `stty rows ${rows} cols ${columns}; exec ${command.map(quoted).join(" ")}`;
  const child = spawn("script", ["--quiet", "--flush", "--return", "--command", line, "/dev/null"], {
    cwd: desk.roles,
    env: { ...desk.env, SHELL: "/bin/sh" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let seen = "";
  const waiting = new Set<() => void>();
  // Whoever types to a program that has just ended is not heard.
  child.stdin.on("error", () => undefined);
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    seen += text;
    for (const look of waiting) look();
  });
  return {
    type(typed) {
      seen = "";
      child.stdin.write(typed);
    },
    until: (...words) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const shown = textOf(seen);
          if (!words.every((word) => shown.includes(word))) return;
          waiting.delete(look);
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`waited in vain for ${words.join(", ")} in:\n${textOf(seen)}`));
        }, patience);
        waiting.add(look);
        look();
      }),
    ended: () => child.exitCode !== null,
    close: () => child.kill("SIGKILL"),
  };
}

const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** What is written on a screen, without the commands that say where and in which colour. */
const textOf = (output: string): string => stripVTControlCharacters(output);
