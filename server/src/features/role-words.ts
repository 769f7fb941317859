import type { RoleEntry } from "../organisation/entry.ts";

/** A file's name as people know it, decoded. */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a stray % that is no escape
  }
}

/** A role's title, or its file's name while it has none. */
export const nameOfRole = ({ title, uri }: RoleEntry): string =>
  title === "" ? fileName(uri).replace(/(?:\.role)?\.[^.]+$/i, "") : title;

/** Words of a document as Markdown that reads the same. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+!|<>~]/g, "\\$&").replace(/\s+/gu, " ");

/** A link in Markdown; brackets in an address end it where they are not escaped. */
export const link = (words: string, uri: string): string =>
  `[${escaped(words)}](${uri.replaceAll("(", "%28").replaceAll(")", "%29")})`;
