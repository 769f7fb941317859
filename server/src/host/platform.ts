import type { Connection } from "vscode-languageserver";
import type { LoadConverters } from "../import/converters.ts";
import type { PrintPdf } from "../render/export/printer.ts";

/**
 * What differs between Node and the browser: how files are found and read. `read` is synchronous, so that an
 * answer never waits; where files cannot be read at once, `load` brings them in beforehand.
 */
export interface Platform {
  /** Role and config files below the workspace folders (and those the config's `include` names), as URIs. */
  find(folders: readonly string[], include: readonly string[]): Promise<readonly string[]>;
  /** Makes the texts of these files ready for `read`. */
  load(uris: readonly string[]): Promise<void>;
  /** A file's text without byte order mark, null when there is none. Never throws. */
  read(uri: string): string | null;
  /** Libraries for other file formats. */
  readonly converters: LoadConverters;
  /** A browser that prints, null where no program can be started. */
  readonly printPdf: PrintPdf | null;
}

export type CreatePlatform = (connection: Connection) => Platform;
