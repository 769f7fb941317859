import type { Section } from "../../role/role.ts";
import { commonStyle, markedAs } from "../../surface/markdown/write/list-style.ts";
import { sheetOf } from "../../surface/markdown/write/sheet.ts";
import { markdownSection, yamlSection } from "../../surface/template/text.ts";
import type { Span } from "../../text/span.ts";
import type { Scene, Setting } from "./item.ts";

/** How a section is put down at a place: with sample wording, or its heading alone where words follow already. */
export interface SectionShape {
  readonly span: Span;
  /** Whether the wording is written. */
  readonly body: boolean;
  /** The lines that take the place of `span`, gaps unfilled. */
  write(key: string, lines: readonly string[]): readonly string[];
}

/** The section whose heading is being typed; spaces behind it are no part of it yet. */
export function sectionAt({ place, role }: Setting): Section | undefined {
  const { lines } = place.current.document;
  const line = lines.lineAt(place.offset);
  return role.sections.find(({ headingLine }) => lines.lineAt(headingLine.start) === line);
}

export function sectionShape(scene: Scene<"heading"> | Scene<"line">): SectionShape {
  const { place, role, settings, cursor } = scene;
  const { document } = place.current;
  const { text, lines } = document;
  const line = lines.lineAt(place.offset);
  const { replace } = cursor;
  const below = nextLine(scene, line);
  if (document.format === "yaml") return yamlShape(scene, below);

  const sheet = sheetOf(document, role, settings.vocabulary);
  const items = commonStyle(sheet);
  const air = sheet.airyHeadings ? [""] : [];
  const free = below === null || below.heading;
  // What is written keeps its distance from a heading right below.
  const gap = below !== null && below.line === line + 1 ? [""] : [];
  if (cursor.kind === "line") {
    const style = role.sections.find(({ parent }) => parent === null);
    if (style?.style === "bracket")
      return {
        span: replace,
        body: free,
        write: (key, body) => [`【${key}】`, ...markedAs(items, body), ...gap],
      };
    const marks = style === undefined ? null : /^#+/.exec(text.slice(style.headingLine.start));
    return {
      span: replace,
      body: free,
      write: (key, body) => [
        ...markdownSection(key, markedAs(items, body), `${marks?.[0] ?? "##"} `),
        ...gap,
      ],
    };
  }
  const marker = text.charAt(replace.start - 1);
  if (marker !== "【")
    return free
      ? { span: replace, body: true, write: (key, body) => [key, ...air, ...markedAs(items, body), ...gap] }
      : { span: replace, body: false, write: (key) => [key] };
  const end = replace.end + (cursor.close === "" ? 1 : 0);
  const open = free && text.slice(end, lines.end(line)).trim() === "";
  return open
    ? {
        span: { start: replace.start, end },
        body: true,
        write: (key, body) => [`${key}】`, ...markedAs(items, body), ...gap],
      }
    : { span: replace, body: false, write: (key) => [`${key}${cursor.close}`] };
}

function yamlShape(
  { place, cursor }: Scene<"heading"> | Scene<"line">,
  below: ReturnType<typeof nextLine>,
): SectionShape {
  const { text, lines } = place.current.document;
  const { replace } = cursor;
  const close = cursor.kind === "heading" ? cursor.close : "";
  const indent = text.slice(lines.start(lines.lineAt(place.offset)), replace.start);
  const free = close !== "" && (below === null || below.indent <= indent.length);
  // Below `sections:` without an indentation, which is written then.
  const lead = indent === "" ? "  " : "";
  if (!free) return { span: replace, body: false, write: (key) => [`${lead}${key}${close}`] };
  return {
    span: replace,
    body: true,
    write: (key, body) => {
      const [, ...rest] = yamlSection(key, body, lead + indent, lead + indent);
      const list = rest.every((line) => line.trimStart().startsWith("- "));
      return [list ? `${lead}${key}:` : `${lead}${key}: |`, ...rest];
    },
  };
}

/** The next line with words, null at the end. */
function nextLine(
  { place, role }: Setting,
  line: number,
): { readonly line: number; readonly indent: number; readonly heading: boolean } | null {
  const { text, lines } = place.current.document;
  for (let at = line + 1; at < lines.count; at++) {
    const start = lines.start(at);
    const words = text.slice(start, lines.end(at));
    if (words.trim() === "") continue;
    const indent = words.length - words.trimStart().length;
    const known = role.sections.some(({ headingLine }) => headingLine.start === start);
    return { line: at, indent, heading: known || /^(?:#{1,6}\s|【)/.test(words) };
  }
  return null;
}
