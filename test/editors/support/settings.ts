import { readFileSync } from "node:fs";
import path from "node:path";

/** The page that tells people how to set up their editor. */
const page = readFileSync(path.resolve(import.meta.dirname, "../../../docs/editors.md"), "utf8");

/** The settings the page gives under a name: the code block behind `<!-- settings: name -->`. */
export function settings(name: string): string {
  const [, found] =
    new RegExp(`<!-- settings: ${name} -->\\n\`\`\`\\w+\\n([^]*?)\\n\`\`\`\\n`).exec(page) ?? [];
  if (found === undefined) throw new Error(`docs/editors.md has no settings "${name}"`);
  return `${found}\n`;
}

/** What the page's table says of an editor's versions. */
export function testedVersions(editor: string): string {
  const row = page.split("\n").find((line) => line.startsWith(`| ${editor} |`));
  if (row === undefined) throw new Error(`docs/editors.md says nothing of ${editor}`);
  return row.split("|").at(-2)?.trim() ?? "";
}
