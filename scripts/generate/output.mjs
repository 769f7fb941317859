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

/**
 * A TypeScript module with one constant. It imports nothing: `server/src/vocabulary/tables.ts` gives it its type,
 * and the type check fails there when the two disagree.
 */
export const constantModule = (name, value) =>
  `// Made by \`npm run generate\` from server/src/vocabulary/words; edits here are lost.\n` +
  `export const ${name} = ${JSON.stringify(value, null, 1)} as const;\n`;
