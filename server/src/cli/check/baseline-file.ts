import type { Localised } from "../../vocabulary/language.ts";
import { cannotRead } from "../cannot.ts";
import { readText } from "../disk.ts";
import type { Outcome } from "../outcome.ts";
import type { Baseline, KnownFinding } from "./baseline.ts";

/** A baseline as its file has it: files and findings sorted, a line each, so that changes of it can be reviewed. */
export function writeBaseline({ files }: Baseline): string {
  const paths = [...files.keys()].filter((path) => (files.get(path) ?? []).length > 0).sort();
  const blocks = paths.map((path) => {
    const entries = (files.get(path) ?? []).map((entry) => `      ${entryText(entry)}`);
    return `    ${JSON.stringify(path)}: [\n${entries.join(",\n")}\n    ]`;
  });
  const body = blocks.length === 0 ? "{}" : `{\n${blocks.join(",\n")}\n  }`;
  return `{\n  "version": 1,\n  "files": ${body}\n}\n`;
}

function entryText({ rule, words, about, count }: KnownFinding): string {
  const parts = [
    `"rule": ${JSON.stringify(rule)}`,
    `"words": ${JSON.stringify(words)}`,
    ...(about.length === 0 ? [] : [`"about": [${about.map((name) => JSON.stringify(name)).join(", ")}]`]),
    ...(count === 1 ? [] : [`"count": ${count}`]),
  ];
  return `{ ${parts.join(", ")} }`;
}

/** Reads a baseline; null when there is no such file. `name` is what people call the file. */
export function openBaseline(path: string, name: string): Outcome<Baseline | null> {
  const read = readText(path);
  if ("unread" in read)
    return read.unread.missing ? { value: null } : { failure: cannotRead(name, read.unread.code) };
  return readBaseline(read.text, name);
}

export function readBaseline(text: string, name: string): Outcome<Baseline> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { failure: noBaseline(name) };
  }
  if (!isRecord(json) || !isRecord(json.files)) return { failure: noBaseline(name) };
  if (json.version !== 1) return { failure: otherVersion(name) };
  const files = new Map<string, readonly KnownFinding[]>();
  for (const [path, entries] of Object.entries(json.files)) {
    const read = Array.isArray(entries) ? entries.map(entryOf) : [null];
    const known = read.filter((entry) => entry !== null);
    if (known.length < read.length) return { failure: oddEntry(name, path) };
    files.set(path, known);
  }
  return { value: { files } };
}

function entryOf(value: unknown): KnownFinding | null {
  if (!isRecord(value)) return null;
  const { rule, words, about = [], count = 1 } = value;
  if (typeof rule !== "string" || typeof words !== "string") return null;
  if (!Array.isArray(about) || !about.every((name): name is string => typeof name === "string")) return null;
  return typeof count === "number" && Number.isInteger(count) && count > 0
    ? { rule, words, about, count }
    : null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const noBaseline = (name: string): Localised => ({
  "zh-CN": `${name} 不是基线文件`,
  "zh-TW": `${name} 不是基準檔`,
  en: `${name} is no baseline`,
});

const otherVersion = (name: string): Localised => ({
  "zh-CN": `${name} 的版本不是 1，无法读取`,
  "zh-TW": `${name} 的版本不是 1，無法讀取`,
  en: `${name} is not of version 1 and cannot be read`,
});

const oddEntry = (name: string, path: string): Localised => ({
  "zh-CN": `${name} 中 ${path} 的记录无法读取`,
  "zh-TW": `${name} 中 ${path} 的記錄無法讀取`,
  en: `${name}: the entries of ${path} cannot be read`,
});
