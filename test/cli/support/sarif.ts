import Ajv, { type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { Log } from "sarif";
import official from "../sarif-2.1.0.schema.json" with { type: "json" };

/**
 * The official schema, for a validator of later drafts: it is of draft 4, whose `id` has another name now, and uses
 * nothing else that changed since. One of its patterns has a stray `]`, which Unicode mode refuses.
 */
function compile(): ValidateFunction {
  const { id: _id, $schema: _schema, $comment: _comment, ...schema } = official;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(schema);
}

const validate = compile();

/** Reads SARIF; throws when it is not valid. */
export function readSarif(text: string): Log {
  const log: unknown = JSON.parse(text);
  if (!validate(log)) throw new Error(JSON.stringify(validate.errors, null, 1));
  return log as Log;
}
