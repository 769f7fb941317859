import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Writes a generated file only when its content changes, so that watchers and build caches stay quiet.
 * Returns true when it was written.
 */
export function writeChanged(file, content) {
  if (existsSync(file) && readFileSync(file, "utf8") === content) return false;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return true;
}

/** A TypeScript module with one typed constant. */
export const constantModule = (name, type, from, value) =>
  `// Made by \`npm run generate\` from server/src/vocabulary/words; edits here are lost.\n` +
  `import type { ${type.replace(/^readonly /, "").replaceAll("[]", "")} } from "${from}";\n\n` +
  `export const ${name}: ${type} = ${JSON.stringify(value, null, 1)};\n`;
