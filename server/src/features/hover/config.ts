import { configKeys } from "../../config/keys.ts";
import { loadTree, type Tree } from "../../config/tree.ts";
import { type Span, touches } from "../../text/span.ts";
import { inLanguage, type Language } from "../../vocabulary/language.ts";
import type { Found } from "./found.ts";
import { speaker } from "./found.ts";
import { idWords } from "./rule.ts";

/** Keys of the config file, and rules wherever their ids stand in it; also while the file is broken. */
export function configWord(text: string, offset: number, language: Language): Found | null {
  const id = ruleIdAt(text, offset);
  const words = id === null ? "" : idWords(text.slice(id.start, id.end), language);
  if (id !== null && words !== "") return { span: id, text: words };
  const { tree } = loadTree(text);
  const key = tree === null ? null : keyAt(tree, offset);
  const known: Readonly<Record<string, (typeof configKeys)[keyof typeof configKeys] | undefined>> =
    configKeys;
  const found = key === null || !Object.hasOwn(known, key.name) ? undefined : known[key.name];
  if (key === null || found === undefined) return null;
  const t = speaker(language);
  const example = `\`\`\`yaml\n${key.name}: ${found.example}\n\`\`\``;
  return {
    span: key.span,
    text: `${inLanguage(found.summary, language)}\n\n${t("例如", "For example")}\n\n${example}`,
  };
}

/** `category/name` or `category/*` around an offset; short enough to look at letter by letter. */
function ruleIdAt(text: string, offset: number): Span | null {
  const is = (at: number): boolean => /[a-z0-9/*-]/.test(text.charAt(at));
  let start = offset;
  while (start > 0 && offset - start < 64 && is(start - 1)) start--;
  let end = offset;
  while (end < text.length && end - offset < 64 && is(end)) end++;
  return /^[a-z0-9-]+\/[a-z0-9-]+$|^[a-z0-9-]+\/\*$/.test(text.slice(start, end)) ? { start, end } : null;
}

interface KeyAt {
  readonly name: string;
  readonly span: Span;
}

/** A key of the top level or of an entry of `overrides`, which take the same. */
function keyAt(tree: Tree, offset: number): KeyAt | null {
  if (tree.kind === "list") {
    for (const item of tree.items) {
      const found = touches(item.span, offset) ? keyAt(item, offset) : null;
      if (found !== null) return found;
    }
    return null;
  }
  if (tree.kind !== "map") return null;
  for (const { key, keySpan, value } of tree.entries) {
    if (touches(keySpan, offset)) return { name: key, span: keySpan };
    if (key === "overrides" && touches(value.span, offset)) return keyAt(value, offset);
  }
  return null;
}
