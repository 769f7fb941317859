import type { FootnoteDefinition, PhrasingContent, Root, RootContent, Text } from "mdast";
import { unmarked } from "./name-marks.ts";
import { rewrite } from "./rewrite.ts";

/**
 * What Markdown's rules do to text that was not written with them in mind: line breaks of Chinese text,
 * `<br>`, images (never loaded; their description stays), and bold that punctuation beside Chinese breaks. Footnotes
 * stay where they are written: a list of them at the end of a section would want a heading nobody wrote.
 */
export function adaptMarkdown(tree: Root): void {
  rewrite<PhrasingContent>(tree, (node) =>
    node.type === "footnoteReference" ? [{ type: "text", value: `[${node.identifier}]` }] : null,
  );
  rewrite<RootContent>(tree, (node) => (node.type === "footnoteDefinition" ? footnote(node) : null));
  rewrite<PhrasingContent>(tree, (node) => {
    if (node.type === "html") return /^<br\s*\/?>$/i.test(node.value) ? [{ type: "break" }] : [];
    if (node.type === "image") return node.alt ? [{ type: "text", value: node.alt }] : [];
    if (node.type === "imageReference") return node.alt ? [{ type: "text", value: node.alt }] : [];
    if (node.type === "text" && node.value.includes("\n")) return breakLines(node);
    return null;
  });
  rewrite<PhrasingContent>(tree, (node) =>
    node.type === "text" && node.value.includes("**") ? embolden(node) : null,
  );
}

/** `[1] words of the note` */
function footnote({ identifier, children }: FootnoteDefinition): RootContent[] {
  const number: Text = { type: "text", value: `[${identifier}] ` };
  const [first, ...others] = children;
  if (first?.type === "paragraph") return [{ ...first, children: [number, ...first.children] }, ...others];
  return [{ type: "paragraph", children: [number] }, ...children];
}

const han = /[\p{Script=Han}，。、；：！？（）《》“”【】]/u;
const endsSentence = /[。！？；：…”）》】]$/u;
/** A Chinese line that was wrapped is longer; a shorter one ends where its author ended it. */
const shortestWrapped = 16;
const startsField = /^[^\s:：]{1,12}[:：]/u;

/**
 * Chinese authors mean a line break where they make one; between two Chinese characters a mere wrap must not
 * become a space.
 */
function breakLines({ value }: Text): PhrasingContent[] {
  const lines = value.split("\n");
  return lines.flatMap((line, index): PhrasingContent[] => {
    const text: Text = { type: "text", value: line };
    const next = lines[index + 1];
    if (next === undefined) return [text];
    const before = unmarked(line).trimEnd();
    const after = unmarked(next);
    const chinese = han.test(before) || han.test(after);
    const own = before.length < shortestWrapped || startsField.test(after);
    if (endsSentence.test(before) || (chinese && own)) return [text, { type: "break" }];
    const joined = han.test(before.at(-1) ?? "") && han.test(after.trimStart().charAt(0));
    return [joined ? { type: "text", value: line.trimEnd() } : { type: "text", value: `${line}\n` }];
  });
}

/** `**汇报对象：**总经理`: CommonMark sees no closing mark between a colon and a letter; readers do. */
function embolden({ value }: Text): PhrasingContent[] {
  return value.split(/(\*\*[^*\n]+\*\*)/).flatMap((part): PhrasingContent[] => {
    if (part === "") return [];
    if (!part.startsWith("**") || part.length < 5) return [{ type: "text", value: part }];
    return [{ type: "strong", children: [{ type: "text", value: part.slice(2, -2) }] }];
  });
}
