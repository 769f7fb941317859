import type { Analysed } from "./reading.ts";

/** Documents in memory: those of open files, and of closed ones the last few asked for. */
export interface Documents {
  get(uri: string): Analysed | undefined;
  /** Takes a document, or forgets the file's. */
  set(uri: string, open: boolean, analysed: Analysed | undefined): void;
}

/** `limit`: how many of closed files are kept. */
export function createDocuments(limit: number): Documents {
  const opened = new Map<string, Analysed>();
  // A map keeps the order of insertion, so its first key is the one not asked for longest.
  const recent = new Map<string, Analysed>();

  const remember = (uri: string, analysed: Analysed): void => {
    recent.delete(uri);
    recent.set(uri, analysed);
    if (recent.size <= limit) return;
    const [oldest] = recent.keys();
    if (oldest !== undefined) recent.delete(oldest);
  };

  return {
    get(uri) {
      const open = opened.get(uri);
      if (open !== undefined) return open;
      const analysed = recent.get(uri);
      if (analysed !== undefined) remember(uri, analysed);
      return analysed;
    },
    set(uri, open, analysed) {
      opened.delete(uri);
      recent.delete(uri);
      if (analysed === undefined) return;
      if (open) opened.set(uri, analysed);
      else remember(uri, analysed);
    },
  };
}
