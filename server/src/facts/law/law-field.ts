import { lawByName } from "../../vocabulary/laws.ts";
import type { Law } from "../fact.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import type { View } from "../grammar/plain-text.ts";
import { citedPart } from "./law-cited.ts";

/** The names of laws in a field's value, with or without 《》: `劳动法、广告法`. Every entry is taken for a law. */
export function readLawNames(view: View, context: Context): readonly Unplaced<Law>[] {
  const found: Unplaced<Law>[] = [];
  let start = 0;
  const push = (end: number): void => {
    const words = view.cased.slice(start, end);
    const from = start + (words.length - words.trimStart().length);
    const name = words.trim().replace(article, "");
    if (name !== "" && !/^(?:无|暂无|none|n\/a|-)$/iu.test(name)) {
      const match = lawByName(name, context.language);
      found.push({
        span: view.source(from, from + name.length),
        text: name,
        name: name.replace(/^《|》$/gu, ""),
        official: match?.law.official ?? null,
        status: match?.law.status ?? "unknown",
        quoted: name.startsWith("《"),
        ...citedPart(view, from, from + name.length),
        confidence: match === null ? 0.7 : 0.98,
      });
    }
    start = end + 1;
  };
  for (let at = 0; at < view.text.length; at++) if (/[、,;\n]/u.test(view.text.charAt(at))) push(at);
  push(view.text.length);
  return found;
}

/** An article behind a name is no part of it. */
const article = /\s*(?:第[^第条條]{1,10}[条條].{0,20}|,?\s*(?:Art(?:icle)?\.?|§)\s*\d+)$/iu;
