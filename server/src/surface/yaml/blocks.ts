import type { ParsedNode } from "yaml";
import type { Block } from "../../role/role.ts";
import { isLanguageMap, pickLanguage } from "./language-map.ts";
import { isAliasNode, isMapNode, isScalarNode, isSeqNode } from "./nodes.ts";
import { contentEnd, wordsSpan } from "./places.ts";
import { block, scanText, type TextPiece } from "./text-blocks.ts";
import type { ValueContext } from "./value.ts";

/** What a section's value holds: paragraphs and items of a text, items of a list. */
export function readBlocks(context: ValueContext, node: ParsedNode | null, depth = 0): TextPiece[] {
  const { text } = context;
  const value = resolveAlias(context, node);
  if (isLanguageMap(value)) {
    return readBlocks(context, value.items[pickLanguage(value, context.language)]?.value ?? null, depth);
  }
  if (isScalarNode(value)) return value.value === null ? [] : scanText(text, value);
  if (isSeqNode(value)) return value.items.flatMap((item) => readItem(context, item, depth));
  if (isMapNode(value)) {
    return value.items.flatMap((pair): Block[] => {
      const start = pair.key?.range[0] ?? 0;
      const end = pair.value ? contentEnd(text, pair.value) : (pair.key?.range[1] ?? start);
      return [block("item", { start, end: Math.max(start, end) }, { depth })];
    });
  }
  return [];
}

/** One entry of a list: a text, a list of its own, or a map, whose source then is the item's words. */
function readItem(context: ValueContext, item: ParsedNode, depth: number): Block[] {
  const { text } = context;
  const value = resolveAlias(context, item);
  if (isSeqNode(value)) return value.items.flatMap((inner) => readItem(context, inner, depth + 1));
  if (isLanguageMap(value)) {
    const chosen = value.items[pickLanguage(value, context.language)]?.value;
    return chosen ? readItem(context, chosen, depth) : [];
  }
  const dash = value === item ? dashBefore(text, item.range[0]) : -1;
  const end = value ? contentEnd(text, value) : item.range[1];
  const start = value?.range[0] ?? item.range[0];
  const content = isScalarNode(value) ? wordsSpan(text, value) : { start, end };
  return [
    block(
      "item",
      { start: dash >= 0 ? dash : start, end: Math.max(end, content.end) },
      { content, depth, marker: dash >= 0 ? "-" : "" },
    ),
  ];
}

/** An alias in a section stands for the text it names, where that was written. */
function resolveAlias(context: ValueContext, node: ParsedNode | null): ParsedNode | null {
  let value = node;
  for (let steps = 0; isAliasNode(value); steps++) {
    if (steps > 8 || context.copies.left-- <= 0) return null;
    value = context.aliases.get(value) ?? null;
  }
  return value;
}

/** The dash of a list item, -1 for entries of `[a, b]`. */
function dashBefore(text: string, offset: number): number {
  let at = offset - 1;
  while (at >= 0 && (text.charAt(at) === " " || text.charAt(at) === "\t")) at--;
  return text.charAt(at) === "-" ? at : -1;
}
