/** The two formats a role is written in. */
export type DocumentFormat = "markdown" | "yaml";

export const isFormat = (value: unknown): value is DocumentFormat => value === "markdown" || value === "yaml";

/** The folder all of it pretends to be in; there is no disk below it. */
export const folder = "file:///playground";

/** The document's address. It tells the server the format. */
export const uriOf = (format: DocumentFormat): string =>
  `${folder}/draft.role.${format === "markdown" ? "md" : "yaml"}`;

export const configUri = `${folder}/rolewright.config.yaml`;

/** What a text is written in, when nobody says: YAML begins with a key. */
export function guessFormat(text: string): DocumentFormat {
  const start = text.slice(0, 4000).replace(/^\ufeff/, "");
  // Front matter: a Markdown document may begin as YAML does and goes on as text.
  if (/^---\s*\n[\s\S]*?\n---\s*\n[\s\S]*\S/.test(start) && /^#{1,6}\s/m.test(start)) return "markdown";
  const first = start.split("\n").find((line) => line.trim() !== "" && !/^---\s*$/.test(line));
  if (first === undefined || /^#{1,6}\s/m.test(start)) return "markdown";
  return /^[\p{L}\p{N}_-]{1,24}:(?:\s|$)/u.test(first) && keyLines(start) ? "yaml" : "markdown";
}

/** Most lines at the margin are keys. `：` is no YAML. */
function keyLines(text: string): boolean {
  const lines = text.split("\n").filter((line) => /^\S/.test(line) && !line.startsWith("#"));
  const keys = lines.filter((line) => /^(?:[\p{L}\p{N}_-]{1,24}:(?:\s|$)|- |---)/u.test(line));
  return keys.length >= 2 && keys.length * 10 >= lines.length * 9;
}
