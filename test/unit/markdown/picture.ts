import type { Block, RoleDocument } from "../../../server/src/role/role.ts";
import type { Span } from "../../../server/src/text/span.ts";

/**
 * What was read from a document, as lines a person can compare with it: fields with key and value, sections
 * indented by depth, their blocks with marker and first words. A number in front is the line, from 1.
 */
export function picture(document: RoleDocument): string {
  const role = document.roles[0];
  if (role === undefined) return "no role\n";
  const { text, lines } = document;
  const line = ({ start }: Span): string => String(lines.lineAt(start) + 1).padStart(3);
  const words = (place: Span): string => shorten(text.slice(place.start, place.end));
  const block = ({ kind, span, content, marker, depth, cells, header, field }: Block): string => {
    const mark = marker === "" ? "" : `${marker} `;
    const shown = cells.length > 0 ? cells.map((cell) => words(cell)).join(" | ") : words(content);
    const about = `${header ? " header" : ""}${field === null ? "" : ` → field ${field}`}`;
    return `${line(span)}   ${"  ".repeat(depth)}${kind}${about}: ${mark}${shown}`;
  };
  const out: string[] = [
    `${role.language} ${role.kind} title=${role.title?.value ?? "none"}${document.complete ? "" : " INCOMPLETE"}`,
    ...document.problems.map(({ rule, span, message }) => `${line(span)} ! ${rule}: ${message.en}`),
    ...document.comments.map((span) => `${line(span)} # ${words(span)}`),
    ...role.fields.map(({ id, place, keySpan, span, values, section }, index) => {
      const value = values.map(({ value, path }) => [...path, JSON.stringify(value)].join(" ")).join(", ");
      return `${line(span)} field ${index} ${id} (${place}${section === null ? "" : ` §${section}`}) ${words(keySpan)} = ${value}`;
    }),
    ...role.preamble.map(block),
  ];
  role.sections.forEach((section, index) => {
    const about = `${section.ids.join("+") || "?"}${section.empty ? " empty" : ""}`;
    out.push(
      `${line(section.span)} ${"  ".repeat(section.depth - 1)}§${index} ${section.style} ${about}: ${section.heading}`,
    );
    out.push(...section.blocks.map(block));
  });
  return `${out.join("\n")}\n`;
}

/** Line breaks shown, long texts cut. */
function shorten(words: string): string {
  const flat = words.replaceAll(/\r\n|\n|\r/g, "⏎");
  return flat.length > 44 ? `${flat.slice(0, 40)}…` : flat;
}
