import { escapeHtml } from "./escape.ts";
import type { MarkdownText } from "./lines-out.ts";
import { markedNames, unmarked } from "./name-marks.ts";
import type { NamedRole } from "./role-name.ts";
import { safeHtml } from "./safe-html.ts";

/**
 * Turns Markdown into HTML that is safe to show wherever it comes from. `names`: those its marks stand for
 * (`name-marks.ts`).
 */
export type ToHtml = (markdown: MarkdownText, names?: readonly NamedRole[]) => string;

/** Sections more than one picture of a large document has; the oldest go first. */
const mostKept = 1_000;
/** A single block longer than this is data, not text: parsing it could take seconds, so it is shown as it stands. */
const longestText = 8_000;

/**
 * Loads the Markdown libraries (40-60 ms, once, on the first picture) and keeps the HTML of sections seen, so
 * that a keystroke renders one section.
 */
export async function loadMarkdown(): Promise<ToHtml> {
  loading ??= load();
  return await loading;
}

/** The one instance of a pure function that is costly to make. */
let loading: Promise<ToHtml> | undefined;

async function load(): Promise<ToHtml> {
  const [{ unified }, parse, gfm, rehype, sanitize, stringify, { adaptMarkdown }, { adaptHtml }] =
    await Promise.all([
      import("unified"),
      import("remark-parse"),
      import("remark-gfm"),
      import("remark-rehype"),
      import("rehype-sanitize"),
      import("rehype-stringify"),
      import("./markdown-tree.ts"),
      import("./html-tree.ts"),
    ]);
  const processor = unified()
    .use(parse.default)
    .use(gfm.default, { singleTilde: false })
    .use(() => adaptMarkdown)
    .use(rehype.default)
    .use(sanitize.default, safeHtml)
    .use(stringify.default)
    .freeze();
  const render: Render = ({ text, from }, names) => {
    const tree = processor.runSync(processor.parse(text));
    adaptHtml(tree, (line) => from[line - 1] ?? 0, names);
    return processor.stringify(tree);
  };
  return remember(render);
}

type Render = (markdown: MarkdownText, names: readonly NamedRole[]) => string;

/** Some texts nest deeper than the parser's stack; they too are shown as they stand. */
function safely(render: Render, markdown: MarkdownText, names: readonly NamedRole[]): string {
  try {
    return render(markdown, names);
  } catch {
    return plain(markdown);
  }
}

const plain = ({ text, from }: MarkdownText): string =>
  `<p data-at="${from[0] ?? 0}">${escapeHtml(unmarked(text))}</p>`;

function remember(render: Render): ToHtml {
  const kept = new Map<string, string>();
  return (markdown, names = []) => {
    if (markdown.text.trim() === "") return "";
    const leading = markedNames(markdown.text).map((name) => `${names[name]?.state} ${names[name]?.href}`);
    const key = `${markdown.from.join()}\n${leading.join()}\n${markdown.text}`;
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const html = markdown.text.length > longestText ? plain(markdown) : safely(render, markdown, names);
    kept.set(key, html);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
    return html;
  };
}
