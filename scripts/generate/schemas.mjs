import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { writeChanged } from "./output.mjs";

/** Schema file and the validator made of it. The JSON is committed, the code is made before every build and test. */
const validators = [
  { schema: "role.schema.json", file: "validate-role.js", name: "validateRole" },
  { schema: "config.schema.json", file: "validate-config.js", name: "validateConfig" },
];

/** Words for people and editors, which validate nothing: left out, or every bundle would carry them. */
const annotations = new Set(
  "title description markdownDescription markdownEnumDescriptions enumDescriptions examples default $comment x-zh-CN x-zh-TW".split(
    " ",
  ),
);

/** Keywords whose value is a map of schemas by name; a field may be called `title`. */
const maps = new Set(["properties", "patternProperties", "definitions", "$defs", "dependencies"]);

/** A schema that says the same of data and nothing to people. */
function bare(schema) {
  if (Array.isArray(schema)) return schema.map(bare);
  if (schema === null || typeof schema !== "object") return schema;
  const entries = Object.entries(schema)
    .filter(([keyword]) => !annotations.has(keyword))
    .map(([keyword, value]) => {
      if (keyword === "const" || keyword === "enum") return [keyword, value];
      const named = maps.has(keyword) ? Object.entries(value).map(([name, own]) => [name, bare(own)]) : null;
      return [keyword, named === null ? bare(value) : Object.fromEntries(named)];
    });
  return Object.fromEntries(entries);
}

/**
 * Compiles the schemas to plain functions, because hosts with a strict content security policy and the browser
 * worker run no code made at run time, and the library itself is not to be bundled.
 *
 * @param {{ root: string, check?: boolean }} options `check` changes nothing here: the folder is not committed.
 */
export async function generateSchemas({ root }) {
  const folder = path.join(root, "server/src/generated");
  for (const { schema, file, name } of validators) {
    const json = JSON.parse(readFileSync(path.join(root, "schemas", schema), "utf8"));
    const code = compile(json, name);
    writeChanged(path.join(folder, file), code);
    writeChanged(path.join(folder, file.replace(/\.js$/, ".d.ts")), declaration(name, schema));
  }
}

function compile(schema, name) {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    // Keeps `data` out of the errors and the sentences, which are ours, out of the code.
    messages: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  ajv.compile(bare(schema));
  const code = standaloneCode(ajv, { [name]: schema.$id }).replace(/^"use strict";?\s*/, "");
  if (/\brequire\(/.test(code)) {
    throw new Error(
      `${schema.$id}: a keyword needs the library at run time (minLength, uniqueItems, format …)`,
    );
  }
  return `// Made by \`npm run generate\` from schemas/; edits here are lost.\n${code}`;
}

const declaration = (
  name,
  schema,
) => `// Made by \`npm run generate\` from schemas/${schema}; edits here are lost.
import type { SchemaError } from "../surface/schema-error.ts";

/** True when the data fits the schema; else \`errors\` says why, until the next call. */
export declare const ${name}: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
`;
