import type { Localised } from "../../vocabulary/language.ts";

const headings = (names: readonly string[], sign: string): string =>
  names.slice(0, 5).join(sign) + (names.length > 5 ? " …" : "");

/** What a conversion tells of what it could not carry over as it is. */
export const notes = {
  /** Of a Markdown file that was made. */
  ofMarkdown: (kept: readonly string[]): Localised[] =>
    kept.length === 0
      ? []
      : [
          {
            "zh-CN": `这些章节的 YAML 写法保留在注释里，不改动内容就能原样转回：${headings(kept, "、")}。`,
            en: `The YAML spelling of these sections is kept in comments and comes back while their text is unchanged: ${headings(kept, ", ")}.`,
          },
        ],
  /** Of a YAML file that was made. */
  ofYaml: (text: string): Localised[] => {
    const count = text.match(/(?:^|[ \n\r])# md: /g)?.length ?? 0;
    return count === 0
      ? []
      : [
          {
            "zh-CN": `有 ${count} 处 Markdown 的写法（标题样式、表格、正文里的字段）记在“# md:”注释里，转回时会用到。`,
            en: `${count} ${count === 1 ? "detail" : "details"} of the Markdown (heading styles, tables, fields in the text) ${count === 1 ? "is" : "are"} kept in “# md:” comments for the way back.`,
          },
        ];
  },
  wholeMarkdown: {
    "zh-CN": "这份 Markdown 的排版不能逐字还原，原文保留在文件末尾的“# md!”注释里。",
    en: "The layout of this Markdown cannot be rebuilt letter by letter; the original is kept in “# md!” comments at the end of the file.",
  },
  wholeYaml: {
    "zh-CN": "这份 YAML 的排版不能逐字还原，原文保留在文件末尾的注释里。",
    en: "The layout of this YAML cannot be rebuilt letter by letter; the original is kept in a comment at the end of the file.",
  },
} as const;
