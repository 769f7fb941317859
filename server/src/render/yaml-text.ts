const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\n",
  '"': '"',
  "\\": "\\",
  "/": "/",
  " ": " ",
};

/**
 * The words of a YAML scalar as a reader sees them. `before` is the character that stands before the span: the
 * quote, when the scalar is quoted. Escapes that stand for no printable character stay as they are.
 */
export function unquoteYaml(text: string, before: string): string {
  if (before === "'") return text.replaceAll("''", "'");
  if (before !== '"') return text;
  return text.replaceAll(
    /\\(?:u([0-9a-fA-F]{4})|(.))/g,
    (whole, code: string | undefined, letter: string | undefined) =>
      code === undefined ? (escapes[letter ?? ""] ?? whole) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
