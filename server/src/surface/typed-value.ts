import type { Cursor } from "./cursor.ts";
import { escapeDouble, escapeSingle, writeScalar } from "./yaml/write/scalar.ts";

/** Words as they must be written at a cursor, quoted or escaped where YAML would read something else. */
export function writtenAt(cursor: Cursor, words: string): string {
  if (cursor.kind !== "value" || cursor.yaml === null) return words;
  switch (cursor.yaml) {
    case "single":
      return escapeSingle(words);
    case "double":
      return escapeDouble(words);
    default:
      return writeScalar(words, "plain", "double", {
        flow: cursor.yaml === "flow",
        key: false,
        typed: false,
      });
  }
}
