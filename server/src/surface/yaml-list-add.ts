import { isMap, isScalar, isSeq, parseDocument, stringify, type YAMLMap } from "yaml";
import type { TextEdit } from "../text/edit.ts";
import { lineBreakOf } from "../text/lines.ts";
import { parseYaml } from "./yaml/parse.ts";

/**
 * The edit that adds `value` to the list at `path` of a YAML text, making what is missing of the path. No edits
 * when the value is there already, when something else than a list stands at the path, or when the YAML is broken.
 */
export function addToYamlList(text: string, path: readonly string[], value: string): TextEdit[] {
  // Nested far enough, a text ends the whole process inside the library, which no `catch` prevents.
  if (parseYaml(text).tooDeep !== null) return [];
  const document = parseDocument(text, { uniqueKeys: false, keepSourceTokens: false });
  if (document.errors.length > 0) return [];
  const br = lineBreakOf(text);
  const scalar = stringify(value).trimEnd();
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null))
    return [append(text, nested(path, scalar, 0, br), br)];
  if (!isMap(root)) return [];

  let map: YAMLMap = root;
  for (let depth = 0; depth < path.length; depth++) {
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === path[depth]);
    if (pair === undefined)
      return insertKey(text, map, nested(path.slice(depth), scalar, indentOf(text, map), br), br, depth);
    const node = pair.value;
    if (depth === path.length - 1) {
      if (isSeq(node))
        return addItem(text, node.items, node.range ?? [0, 0, 0], node.flow === true, value, scalar, br);
      const key = pair.key;
      const empty = node === null || (isScalar(node) && node.value === null);
      if (!empty || !isScalar(key) || key.range == null) return [];
      const colon = text.indexOf(":", key.range[1]) + 1;
      return [
        {
          span: { start: colon, end: colon },
          newText: `${br}${" ".repeat(indentOf(text, map) + 2)}- ${scalar}`,
        },
      ];
    }
    if (!isMap(node)) return [];
    map = node;
  }
  return [];
}

function addItem(
  text: string,
  items: readonly unknown[],
  range: readonly [number, number, number],
  flow: boolean,
  value: string,
  scalar: string,
  br: string,
): TextEdit[] {
  if (items.some((item) => isScalar(item) && item.value === value)) return [];
  if (flow) {
    const close = range[1] - 1;
    return [{ span: { start: close, end: close }, newText: items.length === 0 ? scalar : `, ${scalar}` }];
  }
  const last = items.at(-1);
  const end = isScalar(last) && last.range != null ? last.range[1] : range[1];
  const lineStart = text.lastIndexOf("\n", range[0] - 1) + 1;
  const indent = text.slice(lineStart, range[0]).match(/^[ ]*/)?.[0] ?? "";
  return [{ span: { start: end, end }, newText: `${br}${indent}- ${scalar}` }];
}

/** `a:\n  b:\n    - value` for the rest of a path. */
function nested(path: readonly string[], scalar: string, indent: number, br: string): string {
  const keys = path.map((key, depth) => `${" ".repeat(indent + depth * 2)}${stringify(key).trimEnd()}:`);
  return [...keys, `${" ".repeat(indent + path.length * 2)}- ${scalar}`].join(br);
}

function insertKey(text: string, map: YAMLMap, words: string, br: string, depth: number): TextEdit[] {
  if (map.flow === true) return [];
  if (depth === 0) return [append(text, words, br)];
  const end = trimmedEnd(text, map.range?.[1] ?? text.length);
  return [{ span: { start: end, end }, newText: `${br}${words}` }];
}

function append(text: string, words: string, br: string): TextEdit {
  const end = text.length;
  const before = text === "" || text.endsWith("\n") ? "" : br;
  return { span: { start: end, end }, newText: `${before}${words}${br}` };
}

function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

function indentOf(text: string, map: YAMLMap): number {
  const start = map.range?.[0] ?? 0;
  return start - (text.lastIndexOf("\n", start - 1) + 1);
}
