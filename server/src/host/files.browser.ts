import type { Connection } from "vscode-languageserver";
import type {
  FindFilesResult,
  FormatsScriptResult,
  ReadFileParams,
  ReadFileResult,
} from "../features/protocol.ts";
import type { Converters } from "../import/converters.ts";
import { stripBom } from "../text/bom.ts";
import type { Platform } from "./platform.ts";

/** Files the client reads for us: a worker has no file system. Texts are kept, because answers do not wait. */
export function clientPlatform(connection: Connection): Platform {
  const texts = new Map<string, string>();
  return {
    async find() {
      const found = await connection.sendRequest<FindFilesResult>("rolewright/findFiles", {}).catch(() => []);
      return [...found].sort();
    },
    // The client shows what is in the workspace and nothing above it.
    configAbove: () => null,
    async load(uris) {
      await Promise.all(
        uris.map(async (uri) => {
          const params: ReadFileParams = { uri };
          const file = await connection
            .sendRequest<ReadFileResult>("rolewright/readFile", params)
            .catch(() => null);
          if (file === null) texts.delete(uri);
          else texts.set(uri, stripBom(file.text).text);
        }),
      );
    },
    read: (uri) => texts.get(uri) ?? null,
    // They weigh as much as the worker itself: only a client that has them beside it says where.
    converters: async () => {
      const script = await connection
        .sendRequest<FormatsScriptResult>("rolewright/formatsScript", {})
        .catch(() => null);
      return script === null ? null : loadFormats(script);
    },
    printPdf: null,
  };
}

/** Runs `formats/main.browser.ts`, once; null when it cannot be had. */
function loadFormats(script: string): Converters | null {
  const scope = globalThis as { rolewrightFormats?: Converters };
  try {
    if (scope.rolewrightFormats === undefined) importScripts(script);
  } catch {
    return null;
  }
  return scope.rolewrightFormats ?? null;
}
