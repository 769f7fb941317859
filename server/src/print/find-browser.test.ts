import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowsers } from "./find-browser.ts";
import { createPrinter } from "./print-pdf.ts";

let folder: string;
const program = (name: string, text = "#!/bin/sh\n"): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o755);
  return file;
};
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "rolewright-browser-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(process.platform === "win32")("a browser to print with", () => {
  it("is the one that is named, or none", () => {
    const named = program("mine");
    const find = (env: Record<string, string>) => findBrowsers({ env, platform: "linux" });
    expect(find({ ROLEWRIGHT_CHROMIUM: named })).toEqual({ named, there: true });
    expect(find({ ROLEWRIGHT_CHROMIUM: "/nonexistent", PATH: folder })).toEqual({
      named: "/nonexistent",
      there: false,
    });
    expect(find({ ROLEWRIGHT_CHROMIUM: "" })).toEqual({ named: null, found: [] });
  });

  it("is one on the path, Chromium first; folders and relative paths do not count", () => {
    const chrome = program("a/google-chrome");
    const chromium = program("b/chromium");
    mkdirSync(path.join(folder, "c/chromium"), { recursive: true });
    const PATH = ["c", "a", "b"].map((name) => path.join(folder, name)).join(":");
    expect(findBrowsers({ env: { PATH: `.:${PATH}:${PATH}` }, platform: "linux" })).toEqual({
      named: null,
      found: [chromium, chrome],
    });
  });

  it("that fails is followed by the next", async () => {
    const failing = program("d/chromium", "#!/bin/sh\nexit 1\n");
    const printing = [
      "#!/bin/sh",
      'for flag in "$@"; do case "$flag" in',
      '--print-to-pdf=*) printf "%%PDF-1" > "$(echo "$flag" | cut -d= -f2)";;',
      "esac; done",
    ];
    program("d/google-chrome", `${printing.join("\n")}\n`);
    const printed = await createPrinter(() => ({
      env: { PATH: path.dirname(failing) },
      platform: "linux",
    }))("<p>x</p>");
    expect("bytes" in printed && new TextDecoder().decode(printed.bytes)).toBe("%PDF-1");
  });

  it("that does not print within its time is ended", async () => {
    const slow = program("slow", "#!/bin/sh\nsleep 30\n");
    const env = { ROLEWRIGHT_CHROMIUM: slow };
    const printed = await createPrinter(() => ({ env, platform: "linux" }), 100)("<p>x</p>");
    expect("failure" in printed && printed.failure.en).toContain("no answer within");
  });
});
