import { displayWidth } from "../../../text/width.ts";
import { cellField } from "../field-line.ts";
import { headerWords } from "./header-words.ts";
import type { Page } from "./page.ts";
import type { TableRun } from "./table-runs.ts";

/** A label is no wider than twelve Chinese characters. */
const widestLabel = 24;

/** Marks no label has. */
const sentence = /[。；;，,!！?？]|[:：]./u;

/**
 * The rows of a form, labels and values by turns and padding cells behind them, as a list of fields:
 * `| 部门 | 客服部 | 编号 | B-03 | | |` gives `- **部门**：客服部` and `- **编号**：B-03`. Null when they are a table.
 */
export function formLines({ vocabulary, role }: Page, { rows }: TableRun): string[] | null {
  const pairs: (readonly [string, string])[] = [];
  if (rows[0]?.every((cell) => cell === "" || headerWords.test(cell)) === true) return null;
  let padded = false;
  for (const row of rows) {
    const filled = row.findLastIndex((cell) => cell !== "") + 1;
    if (filled === 0) continue;
    const used = filled + (filled % 2);
    padded ||= row.length > used || (filled % 2 === 1 && row.length >= used && filled > 1);
    for (let at = 0; at < used; at += 2) {
      const label = row[at] ?? "";
      if (label === "" || displayWidth(label) > widestLabel || sentence.test(label)) return null;
      pairs.push([label, row[at + 1] ?? ""]);
    }
    if (filled === 1) return null;
  }
  const known = pairs.filter(
    ([label]) => cellField(label, { start: 0, end: label.length }, vocabulary) !== null,
  );
  if (pairs.length === 0 || !(padded || known.length * 2 >= pairs.length)) return null;
  if (!padded && known.length === 0) return null;
  const colon = role.language === "en" ? ": " : "：";
  return pairs.map(([label, value]) => `- ${labelled(label, colon)}${value}`.trimEnd());
}

/** `**部门**：`; a colon or emphasis that is there already stays. */
function labelled(label: string, colon: string): string {
  const own = /[:：]$/u.exec(label)?.[0];
  const words = own === undefined ? label : label.slice(0, -1).trimEnd();
  const marked = /[*_`[\]<]/u.test(words) ? words : `**${words}**`;
  return marked + (own === "：" || own === undefined ? (own ?? colon) : colon);
}
