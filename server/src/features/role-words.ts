/** Words of a document as Markdown that reads the same. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+!|<>~]/g, "\\$&").replace(/\s+/gu, " ");

/** A link in Markdown; brackets in an address end it where they are not escaped. */
export const link = (words: string, uri: string): string =>
  `[${escaped(words)}](${uri.replaceAll("(", "%28").replaceAll(")", "%29")})`;
