import type { HeadingStyle, Section } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";

/** Styles that Markdown shows as text; outlines, links and other tools do not know them for headings. */
const unseen: ReadonlySet<HeadingStyle> = new Set<HeadingStyle>(["bracket", "numbered", "bold", "label"]);

const seen: ReadonlySet<HeadingStyle> = new Set<HeadingStyle>(["atx", "setext", "html"]);

/** `福利：五险一金`, `**能力**：谈判`: a label and its words on one line, as fields are written. */
function isLabelled(text: string, { start, end }: Span, style: HeadingStyle): boolean {
  if (style !== "label" && style !== "bold") return false;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  return /[:：][\s*_]*[^\s*_]/u.test(text.slice(from, Math.min(to < 0 ? text.length : to, from + 120)));
}

/** `##岗位职责`: words right behind the signs. */
function isClosedUp(text: string, { start, end }: Span): boolean {
  let at = start;
  while (at < end && (text.charAt(at) === " " || text.charAt(at) === "\t")) at++;
  const signs = at;
  while (at < end && text.charAt(at) === "#") at++;
  return at > signs && at - signs <= 6 && at < end && /\S/u.test(text.charAt(at));
}

/** How many further headings a finding names. */
const mostRelated = 5;

/** Headings written as `【岗位职责】`, `一、岗位职责` or a bold line: read here, and by nothing else. */
export const nonStandardHeading = defineRule({
  id: "text/non-standard-heading",
  summary: { "zh-CN": "标题不是 Markdown 标题", en: "A heading that Markdown does not see" },
  severity: "info",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: true,
  options: {},
  defaults: {},
  check({ role, document, words, report }) {
    if (document.format !== "markdown") return;
    const isUnseen = ({ style, headingLine }: Section): boolean =>
      (unseen.has(style) && !isLabelled(document.text, headingLine, style)) ||
      (style === "atx" && isClosedUp(document.text, headingLine));
    const found = role.sections.filter(isUnseen);
    const [first, ...rest] = found;
    if (first === undefined) return;
    // Beside real headings a bold label is a habit of many; the parts of the document are found all the same.
    const beside = role.sections.some((section) => seen.has(section.style) && !isUnseen(section));
    const example = words(first.headingLine).trim().slice(0, 40);
    report({
      span: first.headingSpan,
      ...(beside ? { severity: "hint" as const } : {}),
      message: {
        "zh-CN": `“${example}”${found.length > 1 ? `等${found.length}个标题` : "这个标题"}不是 Markdown 标题；大纲、目录和其他工具都认不出，请写成“## …”。`,
        en: `“${example}”${found.length > 1 ? ` and ${found.length - 1} more are` : " is"} no Markdown heading; outlines and other tools miss it. Write “## …”.`,
      },
      related: rest.slice(0, mostRelated).map(({ headingSpan }) => ({
        span: headingSpan,
        message: { "zh-CN": "这里也是", en: "here, too" },
      })),
      fixes: [
        {
          title: { "zh-CN": "全部改为 Markdown 标题", en: "Rewrite all as Markdown headings" },
          safe: false,
          intents: [{ kind: "standardHeadings" }],
        },
      ],
    });
  },
});
