import type { Connection } from "vscode-languageserver";
import type { FindFilesResult, ReadFileParams, ReadFileResult } from "../features/protocol.ts";
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
    // They weigh more than the worker itself, and it has nowhere to load them from.
    converters: async () => null,
    printPdf: null,
  };
}
