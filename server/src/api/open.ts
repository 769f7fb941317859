import { type Checker, createChecker } from "../check/checker.ts";
import type { ConfigFile } from "../config/config-file.ts";
import type { SettingsFor } from "../config/settings.ts";
import { createSession, type Session } from "../organisation/session.ts";
import { canonicalUri } from "../text/uri.ts";
import { configOf, root, settingsOf } from "./config.ts";
import { checkDocument, checkOptions } from "./given.ts";
import type { CheckOptions, Options, SourceDocument } from "./types.ts";

/** The documents of one call, as one organisation. */
export interface Opened {
  readonly session: Session;
  readonly checker: Checker;
  readonly settingsFor: SettingsFor;
  readonly config: ConfigFile | null;
  /** In the order of the call. */
  readonly files: readonly { readonly uri: string; readonly path: string }[];
  /** Path of a file by its address. */
  pathOf(uri: string): string;
}

/**
 * Reads documents. Throws for a config that cannot be used, for two documents of one path, for what the types do not
 * allow, and for errors of ours.
 */
export function open(documents: readonly SourceDocument[], options: CheckOptions): Opened {
  checkOptions(options);
  for (const document of documents) checkDocument(document);
  const config = configOf(options);
  const settingsFor = settingsOf(config, options);
  const texts = new Map<string, string>();
  const paths = new Map<string, string>();
  for (const { path, text } of documents) {
    const uri = uriOf(path);
    if (texts.has(uri)) throw new TypeError(`Two documents have the path "${path}".`);
    texts.set(uri, text);
    paths.set(uri, path);
  }
  const session = createSession({
    settingsFor,
    keep: documents.length,
    files: { read: (uri) => texts.get(uri) ?? null },
    onError: raise,
  });
  const checker = createChecker(session, { settingsFor, log: raise });
  for (const uri of texts.keys()) session.refresh(uri);
  checker.setReady(true);
  const files = [...paths].map(([uri, path]) => ({ uri, path }));
  return { session, checker, settingsFor, config, files, pathOf: (uri) => paths.get(uri) ?? uri };
}

/** One text of a call, at its path. */
export const single = (text: string, { path, format }: Options): SourceDocument => ({
  text,
  path: path ?? `document.role.${format === "yaml" ? "yaml" : "md"}`,
});

/** No document can be the cause of these. */
function raise(error: unknown): never {
  throw error instanceof Error ? error : new Error(String(error));
}

/** `./a/../b.role.md` and `b.role.md` are one file. */
function uriOf(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(encodeURIComponent(wellFormed(part)));
  }
  return canonicalUri(`${root}${parts.join("/")}`);
}

/** Half a character has no address. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, "\ufffd");
