import { themeIds } from "../render/theme.ts";
import { languages } from "../vocabulary/language.ts";
import type { SourceDocument } from "./types.ts";

/*
 * What the types say, held against what was given: half of those who call a library write JavaScript, and a wrong
 * locale would be messages that are not there.
 */

/** Which values an option may have. */
const values: Readonly<Record<string, readonly string[]>> = {
  locale: languages,
  language: languages,
  format: ["markdown", "yaml"],
  variant: ["posting", "internal"],
  theme: themeIds,
};

/** Throws a `TypeError` unless these are documents, or one. */
export function checkDocuments(documents: unknown): void {
  if (typeof documents === "string" || isObject(documents)) return;
  throw wrong("documents", "a text, a document or a list of documents", documents);
}

/** Throws a `TypeError` that says what is wrong with the options of a call. */
export function checkOptions(options: object): void {
  for (const [name, given] of Object.entries(options)) {
    if (given === undefined) continue;
    const allowed = Object.hasOwn(values, name) ? values[name] : undefined;
    if (allowed?.includes(given) === false) throw wrong(name, `one of ${allowed.join(", ")}`, given);
    if (name === "path" && typeof given !== "string") throw wrong(name, "a string", given);
    if (name === "asOf" && !isDay(given)) throw wrong(name, "a day like 2026-11-21", given);
    if (name === "rules" && !Array.isArray(given)) throw wrong(name, "a list of rules", given);
  }
}

/** Throws a `TypeError` when a document is none: often bytes that were not decoded. */
export function checkDocument(document: SourceDocument): void {
  if (!isObject(document)) throw wrong("a document", "{ path, text }", document);
  const { path, text } = document;
  if (typeof path !== "string") throw wrong("path", "a string", path);
  if (typeof text !== "string") throw wrong("text", "a string", text);
}

const isDay = (given: unknown): boolean =>
  typeof given === "string" && /^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(Date.parse(given));

function wrong(name: string, wanted: string, given: unknown): TypeError {
  const shown = typeof given === "string" ? JSON.stringify(given.slice(0, 40)) : kindOf(given);
  return new TypeError(`${name} has to be ${wanted}, not ${shown}.`);
}

const isObject = (given: unknown): given is object => typeof given === "object" && given !== null;

const kindOf = (given: unknown): string =>
  isObject(given) ? `a ${given.constructor?.name ?? "Object"}` : String(given);
