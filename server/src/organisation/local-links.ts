import { linksIn } from "../surface/links.ts";
import type { Span } from "../text/span.ts";
import { ownLetters } from "./compact.ts";

/** A link to a file, relative to the document it stands in. Kept for every file, so that a renamed file is found in all of them. */
export interface LocalLink {
  /** The path as written: `../客服/%E5%AE%A2.role.md`, without query and fragment. */
  readonly path: string;
  readonly span: Span;
}

/** The links of a text to files. */
export function localLinks(text: string): readonly LocalLink[] {
  if (!text.includes("](") && !text.includes("]:")) return none;
  const found = linksIn(text).flatMap(({ kind, target }): LocalLink[] => {
    if (kind === "address") return [];
    const path = localPath(text.slice(target.start, target.end));
    return path === null
      ? []
      : [{ path: ownLetters(path), span: { start: target.start, end: target.start + path.length } }];
  });
  return found.length === 0 ? none : found;
}

const none: readonly LocalLink[] = [];

/** The path of a target that leads to a file beside this one, below or above; null for addresses and for places in this file. */
export function localPath(target: string): string | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\#?])/i.test(target)) return null;
  const path = target.replace(/[?#].*$/s, "");
  return path === "" ? null : path;
}

/** Where a relative path of a document leads, with the document's scheme; null when it leads nowhere. */
export function targetOf(uri: string, path: string): string | null {
  try {
    return new URL(path.replaceAll("\\", "/"), uri).href;
  } catch {
    return null; // no address, or a stray % in one
  }
}
