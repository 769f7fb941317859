/** Code as a Markdown block behind a fence that no line of it can close. */
export function fenced(code: string): string {
  const longest = Math.max(2, ...Array.from(code.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}\n${code.replaceAll(/\r\n?/g, "\n")}\n${fence}`;
}
