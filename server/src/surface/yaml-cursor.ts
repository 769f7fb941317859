import type { Lines } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type Cursor, entryAt, nowhere } from "./cursor.ts";

const keyStart = /^([ ]*)([^:#\-\s[{"'][^:#]*)?$/;
const keyValue = /^([ ]*)(?:-[ ]+)?([^:#\s][^:#]*?)[ ]*:[ ]+(.*)$/;
const listEntry = /^([ ]*)-[ ]+(.*)$/;

/**
 * What is being typed in YAML, told from the line and the less indented lines above it, so that it works on
 * half-typed text that no YAML reader accepts. `first` is the offset where the YAML begins.
 */
export function yamlLineCursor(
  text: string,
  lines: Lines,
  offset: number,
  vocabulary: Vocabulary,
  first: number,
): Cursor {
  const line = lines.lineAt(offset);
  const start = Math.max(lines.start(line), first);
  const end = lines.end(line);
  const before = text.slice(start, offset);
  const whole = text.slice(start, end);
  if (before.trimStart().startsWith("#")) return nowhere;

  const pair = keyValue.exec(whole);
  const colon = pair === null ? -1 : whole.indexOf(":", (pair[1]?.length ?? 0) + 1);
  if (pair !== null && offset > start + colon) {
    const indent = pair[1]?.length ?? 0;
    const key = pair[2] ?? "";
    const path = [...parents(text, lines, line, indent, first), key];
    const from = start + whole.length - (pair[3]?.length ?? 0);
    const vacant = pair[3]?.startsWith("#") === true && offset < from;
    return value(text, path, vacant ? offset : from, vacant ? offset : end, offset, vocabulary);
  }
  const empty = /^([ ]*)([^:#\s][^:#]*?)[ ]*:[ ]*$/.exec(whole);
  if (empty !== null && offset === end && before.endsWith(":") === false) {
    const path = [...parents(text, lines, line, empty[1]?.length ?? 0, first), empty[2] ?? ""];
    return value(text, path, offset, end, offset, vocabulary);
  }
  const entry = listEntry.exec(whole);
  if (entry !== null && offset >= end - (entry[2]?.length ?? 0)) {
    const path = parents(text, lines, line, (entry[1]?.length ?? 0) + 1, first);
    return value(text, path, end - (entry[2]?.length ?? 0), end, offset, vocabulary);
  }
  const key = keyStart.exec(before);
  if (key === null) return nowhere;
  const indent = key[1]?.length ?? 0;
  const replace = {
    start: start + indent,
    end: offset + (/^[^:\s]*/.exec(text.slice(offset, end))?.[0].length ?? 0),
  };
  const above = parents(text, lines, line, indent, first);
  const parent = above.at(-1);
  if (parent === undefined && indent === 0 && isBelowSections(text, lines, line, first, vocabulary))
    return { kind: "heading", replace, typed: key[2] ?? "", close: ": " };
  if (parent === undefined) return { kind: "field", replace, typed: key[2] ?? "", shape: "yaml" };
  if (above.length === 1 && vocabulary.field(parent)?.id === "sections") {
    return {
      kind: "heading",
      replace,
      typed: key[2] ?? "",
      close: /^[^:\s]*[ ]*:/.test(text.slice(offset, end)) ? "" : ": ",
    };
  }
  return nowhere;
}

/** Right below `sections:` with nothing under it: not every editor indents the new line. */
function isBelowSections(
  text: string,
  lines: Lines,
  line: number,
  first: number,
  vocabulary: Vocabulary,
): boolean {
  const wordsAt = (at: number): string => text.slice(lines.start(at), lines.end(at));
  let above = line - 1;
  while (above >= 0 && lines.start(above) >= first && wordsAt(above).trim() === "") above--;
  const key =
    above < 0 || lines.start(above) < first ? null : /^([^\s:#-][^:#]*):[ ]*(?:#.*)?$/.exec(wordsAt(above));
  if (key === null || vocabulary.field((key[1] ?? "").trim())?.id !== "sections") return false;
  let below = line + 1;
  while (below < lines.count && wordsAt(below).trim() === "") below++;
  return below >= lines.count || !wordsAt(below).startsWith(" ");
}

function value(
  text: string,
  path: readonly string[],
  from: number,
  end: number,
  offset: number,
  vocabulary: Vocabulary,
): Cursor {
  const [top, ...rest] = path;
  const field = top === undefined ? null : vocabulary.field(top);
  if (field === null) return nowhere;
  const stop = from + beforeComment(text.slice(from, end));
  const flow = /^\[\s*/.exec(text.slice(from, stop));
  const place =
    flow === null
      ? { start: from, end: stop }
      : {
          start: from + flow[0].length,
          end: text.lastIndexOf("]", stop) >= from ? text.lastIndexOf("]", stop) : stop,
        };
  const entry =
    flow === null && !/[、，]/.test(text.slice(from, stop)) ? place : entryAt(text, place, offset);
  const quote = /^["']/.exec(text.slice(entry.start, offset))?.[0] ?? null;
  const replace = quote === null ? entry : insideQuotes(text, entry, quote);
  if (offset < replace.start || offset > replace.end) return nowhere;
  return {
    kind: "value",
    field: field.id,
    part: field.part ?? rest.at(-1) ?? null,
    replace,
    typed: text.slice(replace.start, offset),
    yaml: quote === '"' ? "double" : quote === "'" ? "single" : flow === null ? "plain" : "flow",
  };
}

/** How long a value is without the comment behind it and the space between them. */
function beforeComment(value: string): number {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'[^']*')/.exec(value)?.[0].length ?? 0;
  const comment = value.slice(quoted).search(/(?:^|[ \t])#/);
  return comment < 0 ? value.length : value.slice(0, quoted + comment).trimEnd().length;
}

/** A value that begins with a quote, without it and the closing one, which may not be typed yet. */
function insideQuotes(text: string, { start, end }: Span, quote: string): Span {
  const close = text.indexOf(quote, start + 1);
  return { start: start + 1, end: close >= 0 && close < end ? close : end };
}

/** The keys a line stands under, outermost first: those of the nearest lines above with less indentation. */
function parents(text: string, lines: Lines, line: number, indent: number, first: number): readonly string[] {
  const keys: string[] = [];
  let limit = indent;
  for (let at = line - 1; at >= 0 && limit > 0; at--) {
    if (lines.start(at) < first && lines.end(at) <= first) break;
    const words = text.slice(Math.max(lines.start(at), first), lines.end(at));
    if (words.trim() === "" || words.trimStart().startsWith("#")) continue;
    const own = words.length - words.trimStart().length;
    if (own >= limit) continue;
    const key = /^[ ]*(?:-[ ]+)?([^:#\s][^:#]*?)[ ]*:/.exec(words)?.[1];
    if (key !== undefined) keys.unshift(key.replace(/^["']|["']$/g, ""));
    limit = own;
  }
  return keys;
}
