import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cacheLocation } from "./location.ts";
import { readStore, type Stored, writeStore } from "./store.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rolewright-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const stored: Stored = {
  digests: new Map([["file:///角色.role.md", "abc"]]),
  files: '{"files":[]}',
  known: "[]",
  needs: '{"topics":["name\\u0000"],"files":[]}',
};
const inFolder = (name: string): string => path.join(folder, name);

describe("a cache file", () => {
  it("gives back what was written, in a folder that was not there, and leaves nothing else", () => {
    const file = inFolder("deep/er/kept.json");
    expect(writeStore(file, "key", stored)).toBeNull();
    expect(readStore(file, "key")).toEqual(stored);
    expect(readdirSync(path.dirname(file))).toEqual(["kept.json"]);
  });

  it("is none for another key, and none when there is none", () => {
    const file = inFolder("kept");
    writeStore(file, "key", stored);
    expect(readStore(file, "other")).toBeNull();
    expect(readStore(inFolder("none"), "key")).toBeNull();
    expect(readStore(folder, "key")).toBeNull();
  });

  it("is none when a single character is another one, or it was cut off", () => {
    const file = inFolder("kept");
    writeStore(file, "key", stored);
    const text = readFileSync(file, "utf8");
    for (let at = 0; at < text.length; at += 3) {
      writeFileSync(file, `${text.slice(0, at)}${text[at] === "x" ? "y" : "x"}${text.slice(at + 1)}`);
      expect(readStore(file, "key")).toBeNull();
      writeFileSync(file, text.slice(0, at));
      expect(readStore(file, "key")).toBeNull();
    }
    writeFileSync(file, `${text}\n`);
    expect(readStore(file, "key")).toBeNull();
  });

  it("says why it cannot be written, and leaves what is there", () => {
    writeFileSync(inFolder("file"), "mine");
    expect(writeStore(inFolder("file/kept"), "key", stored)).toMatch(/^E[A-Z]+$/);
    expect(readFileSync(inFolder("file"), "utf8")).toBe("mine");
  });
});

describe("where it is", () => {
  it("is a file that is named", () => expect(cacheLocation(folder, "kept")).toBe(inFolder("kept")));
  it("is in a folder that is named, for each working directory another", () => {
    expect(path.dirname(cacheLocation(folder, "kept/"))).toBe(inFolder("kept"));
    expect(path.dirname(cacheLocation(folder, "."))).toBe(folder);
    expect(cacheLocation(folder, "/kept/")).not.toBe(cacheLocation(path.dirname(folder), "/kept/"));
  });
});
