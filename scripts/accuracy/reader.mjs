import { loadModule } from "../lib/module.mjs";

const entry = `
import { stripBom } from "./server/src/text/bom.ts";
import { createVocabulary } from "./server/src/vocabulary/create.ts";
import { extractFacts } from "./server/src/facts/extract.ts";
import { markdown } from "./server/src/surface/markdown.ts";
import { yaml } from "./server/src/surface/yaml.ts";

const vocabulary = createVocabulary();

export function read(file, raw) {
  const { text } = stripBom(raw);
  const surface = /\\.ya?ml$/.test(file) ? yaml : markdown;
  const document = surface.read(text, { uri: "file:///" + file, vocabulary });
  return document.roles.map((role) => ({ role, facts: extractFacts(role, text, vocabulary) }));
}
`;

/** The reader of role files: `(file, text) => [{ role, facts }]`. */
export const loadReader = async (root) => (await loadModule(root, entry)).read;
