import type { Connection } from "vscode-languageserver";
import type { LoadConverters } from "../import/converters.ts";
import type { PrintPdf } from "../render/export/printer.ts";

/**
 * What differs between Node and the browser: how files are found and read. `read` is synchronous, so that an
 * answer never waits; where files cannot be read at once, `load` brings them in beforehand.
 */
export interface Platform {
  /** Role and config files of these places (and those the config's `include` names), as URIs. */
  find(places: readonly Place[], include: readonly string[]): Promise<readonly string[]>;
  /**
   * The nearest config file in a file's folder or above it; a URI ending in `/` is a folder. Null when there is none,
   * or when what is above is not for the server to see.
   */
  configAbove(uri: string): string | null;
  /** Makes the texts of these files ready for `read`. */
  load(uris: readonly string[]): Promise<void>;
  /** A file's text without byte order mark, null when there is none. Never throws. */
  read(uri: string): string | null;
  /** Libraries for other file formats. */
  readonly converters: LoadConverters;
  /** A browser that prints, null where no program can be started. */
  readonly printPdf: PrintPdf | null;
}

/** A folder whose files belong together, by its URI without a slash at its end. */
export interface Place {
  readonly folder: string;
  /** False when only the files directly in it count. */
  readonly deep: boolean;
}

export type CreatePlatform = (connection: Connection) => Platform;
