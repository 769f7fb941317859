import { tokens } from "./docx-xml.ts";

/** Names of the style of a document's title, in Word's and WPS's languages. */
const titleNames = /^(?:title|标题|標題|文档标题|文件標題)$/i;
const quoteNames = /^(?:(?:intense )?quote|(?:明显|鮮明)?引用|(?:明显|鮮明)引文)$/i;
const codeNames = /^(?:html preformatted|html 预设格式|code)$/i;
const headingName = /^(?:heading|标题|標題)\s*([1-9])$/i;

interface Style {
  readonly id: string;
  name: string;
  basedOn: string | null;
  /** From 0, as the format counts. */
  outline: number | null;
}

/**
 * Which paragraph styles are headings, quotations and code, as lines of a mammoth style map: by name, by outline level, or by the style
 * they are based on. Below a title headings begin one level deeper.
 */
export function headingStyles(stylesXml: string, documentXml: string): readonly string[] {
  const styles = readStyles(stylesXml);
  const byId = new Map(styles.map((style) => [style.id, style]));
  const used = new Set(
    Array.from(documentXml.matchAll(/<w:pStyle w:val="([^"]{1,200})"/g), ([, id = ""]) => id),
  );
  const titled = styles.some((style) => titleNames.test(style.name) && used.has(style.id));
  return styles.flatMap((style) => {
    if (!used.has(style.id)) return [];
    const path = pathOf(style, byId, titled);
    return path === null ? [] : [`p[style-name='${style.name.replaceAll(/['\\]/g, "\\$&")}'] => ${path}`];
  });
}

function pathOf(style: Style, byId: ReadonlyMap<string, Style>, titled: boolean): string | null {
  if (quoteNames.test(style.name)) return "blockquote > p:fresh";
  if (codeNames.test(style.name)) return "pre:separator('\\n')";
  const level = titleNames.test(style.name) ? 0 : levelOf(style, byId);
  if (level === null) return null;
  return `h${Math.min(6, level === 0 ? 1 : level + (titled ? 1 : 0))}:fresh`;
}

/** 1 for the outermost headings; null for other paragraphs. Styles may be based on each other in a circle. */
function levelOf(style: Style, byId: ReadonlyMap<string, Style>): number | null {
  let current: Style | undefined = style;
  for (let steps = 0; current !== undefined && steps < 12; steps++) {
    if (current.outline !== null) return current.outline < 9 ? current.outline + 1 : null;
    const named = headingName.exec(current.name);
    if (named) return Number(named[1]);
    current = current.basedOn === null ? undefined : byId.get(current.basedOn);
  }
  return null;
}

function readStyles(xml: string): readonly Style[] {
  const styles: Style[] = [];
  let style: Style | null = null;
  for (const token of tokens(xml)) {
    if (token.startsWith("<w:style ")) {
      const id = /w:styleId="([^"]*)"/.exec(token)?.[1];
      style =
        id !== undefined && token.includes('w:type="paragraph"')
          ? { id, name: "", basedOn: null, outline: null }
          : null;
      if (style) styles.push(style);
    } else if (style !== null && token.startsWith("<w:")) {
      const value = /w:val="([^"]*)"/.exec(token)?.[1];
      if (value === undefined) continue;
      if (token.startsWith("<w:name ")) style.name = value;
      else if (token.startsWith("<w:basedOn ")) style.basedOn = value;
      else if (token.startsWith("<w:outlineLvl ")) style.outline = Number(value);
    }
  }
  return styles.filter(({ name }) => name !== "");
}
