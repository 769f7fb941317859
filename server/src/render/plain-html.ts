const blockTag =
  /^\/?(?:p|div|br|li|ul|ol|tr|table|h[1-6]|section|article|header|footer|dl|dt|dd|blockquote|hr)$/i;
const silentTag = /^(?:script|style|template|title|noscript|iframe|svg|object)$/i;
const special = /[\\`*_{}[\]<>#|~&]/g;

/**
 * The words of a piece of HTML as Markdown paragraphs: tags of blocks become breaks, other tags vanish, scripts
 * and styles vanish with their contents. Nothing of it can become a tag again. Linear in its length.
 */
export function plainHtml(html: string): string {
  const paragraphs: string[] = [];
  let words = "";
  const flush = (): void => {
    const trimmed = words.replaceAll(/\s+/g, " ").trim();
    if (trimmed !== "") paragraphs.push(decodeEntities(trimmed).replaceAll(special, "\\$&"));
    words = "";
  };
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf("<", at);
    if (open === -1) {
      words += html.slice(at);
      break;
    }
    words += html.slice(at, open);
    const comment = html.startsWith("<!--", open);
    const close = html.indexOf(comment ? "-->" : ">", open);
    if (close === -1) break;
    const name = /^\/?[a-z][a-z0-9]*/i.exec(html.slice(open + 1, Math.min(close, open + 40)))?.[0] ?? "";
    at = close + (comment ? 3 : 1);
    if (silentTag.test(name)) at = endOfElement(html, name, at);
    if (blockTag.test(name)) flush();
  }
  flush();
  return paragraphs.join("\n\n");
}

/** Where an element whose contents nobody reads ends; the end of the text when it is never closed. */
function endOfElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\s*>`, "gi");
  closing.lastIndex = from;
  return closing.test(html) ? closing.lastIndex : html.length;
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  apos: "'",
};
const decodeEntities = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|nbsp|apos);/g, (whole, name: string) => entities[name] ?? whole);
