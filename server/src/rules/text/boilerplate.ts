import { allows } from "../../config/ask.ts";
import { hint } from "../../facts/hints/hint-words.ts";
import type { Intent } from "../../role/intent.ts";
import type { RoleDocument } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import type { RuleContext } from "../rule.ts";
import { defineRule } from "../rule.ts";
import type { SiteLine } from "../support/site-notices.ts";
import { siteLines } from "../support/site-notices.ts";
import { removal } from "../support/strip.ts";

interface Options {
  /** Words that are meant to stand there. */
  readonly allow: readonly string[];
}

interface Hit {
  readonly span: Span;
  readonly level: SiteLine["level"];
  /** It is not a line of its own: only these words are to go. */
  readonly inside: boolean;
  readonly firstLine: number;
  readonly lastLine: number;
}

/**
 * What a website left behind: its copyright and download notices, its buttons, a job board's warning to applicants.
 * What the company itself says against fraud or about fees is content.
 */
export const boilerplate = defineRule<Options>({
  id: "text/boilerplate",
  summary: {
    "zh-CN": "混入了网站的声明或按钮文字",
    en: "Notices or buttons of a website are left in the text",
  },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: { allow: { type: "array", items: { type: "string" } } },
  defaults: { allow: [] },
  check(context) {
    const { document, options, report, words } = context;
    const hits = hitsOf(context).filter(({ span }) => !allows(options, document.text, span));
    for (const block of blocksOf(document, hits)) {
      const span = { start: block[0]?.span.start ?? 0, end: block[block.length - 1]?.span.end ?? 0 };
      report({
        span,
        message: {
          "zh-CN": `“${excerpt(words(span))}”是网站留下的文字，不是岗位内容；请删去，以免读者误会，也避免转载他人声明。`,
          en: `“${excerpt(words(span))}” was left by a website and says nothing about the role; remove it, readers may take it for yours.`,
        },
        tags: ["unnecessary"],
        fixes: [
          {
            title: { "zh-CN": "删除这段文字", en: "Remove this text" },
            safe: false,
            intents: removals(document, block),
          },
        ],
      });
    }
  },
});

function hitsOf({ document, passages }: RuleContext<Options>): readonly Hit[] {
  const hits: Hit[] = [];
  let end = -1;
  for (const { view, span, kind } of passages()) {
    // A role's title is often its heading, too.
    if ((view.hints & hint.site) === 0 || kind === "title" || span.start < end) continue;
    for (const line of siteLines(view, document.text, span)) {
      const own = line.part ?? line;
      const place = { start: span.start + own.start, end: span.start + own.end };
      hits.push({
        span: place,
        level: line.level,
        inside: line.part !== null || !isLine(document, place),
        firstLine: document.lines.lineAt(place.start),
        lastLine: document.lines.lineAt(place.end),
      });
    }
    end = span.end;
  }
  return hits;
}

/** Nothing else stands on the lines of the place but marks of lists, headings and quotes. */
function isLine({ text, lines }: RoleDocument, { start, end }: Span): boolean {
  const before = text.slice(lines.start(lines.lineAt(start)), start);
  const after = text.slice(end, lines.end(lines.lineAt(end)));
  return (
    /^[\s>#*_【[-]*(?:[(（]?\d{1,2}[.、)）]\s*)?[*_]*$/u.test(before) && /^[\s*_】\]#()（）\d]*$/u.test(after)
  );
}

/** Hits on neighbouring lines belong together; without a notice only a row of buttons is a block. */
function blocksOf({ text, lines }: RoleDocument, hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const blocks: Hit[][] = [];
  for (const hit of hits) {
    const block = blocks[blocks.length - 1];
    const last = block?.[block.length - 1];
    const near =
      last !== undefined &&
      hit.firstLine - last.lastLine <= 4 &&
      text.slice(lines.end(last.lastLine), lines.start(hit.firstLine)).trim() === "";
    if (near && block !== undefined) block.push(hit);
    else blocks.push([hit]);
  }
  return blocks.filter(
    (block) =>
      block.some(({ level }) => level === "notice") ||
      block.filter(({ level }) => level === "button").length >= 3,
  );
}

function removals({ text, lines }: RoleDocument, block: readonly Hit[]): readonly Intent[] {
  return block.map(({ span, inside, firstLine, lastLine }) => {
    if (inside) return removal(span);
    const end = lines.start(lastLine + 1);
    // The last line has no break of its own: the one before it goes.
    const start =
      end === text.length && end === lines.end(lastLine) ? lines.end(firstLine - 1) : lines.start(firstLine);
    return removal({ start: firstLine === 0 ? 0 : start, end });
  });
}

const excerpt = (words: string): string => {
  const line = words.trim().split(/[\r\n]/u)[0] ?? "";
  return line.length > 24 ? `${line.slice(0, 24)}…` : line;
};
