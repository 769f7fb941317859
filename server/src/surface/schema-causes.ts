import type { SchemaError } from "./schema-error.ts";

export type DataPath = readonly (string | number)[];

/** One thing wrong with a value, after everything that only follows from it is left out. */
export type SchemaCause =
  /** A key nothing knows. `path` is the map's. */
  | { readonly kind: "unknown-key"; readonly path: DataPath; readonly key: string }
  /** None of a fixed list. */
  | { readonly kind: "choice"; readonly path: DataPath; readonly choices: readonly string[] }
  /** A key that has to be there. `path` is the map's. */
  | { readonly kind: "missing-key"; readonly path: DataPath; readonly key: string }
  /** A number below the lowest allowed. */
  | { readonly kind: "minimum"; readonly path: DataPath; readonly limit: number }
  /** The wrong type or shape. */
  | { readonly kind: "shape"; readonly path: DataPath }
  /** A list with too few or too many entries; what its entries are then does not matter. */
  | { readonly kind: "length"; readonly path: DataPath };

const shapes: ReadonlySet<string> = new Set(["type", "pattern"]);

const maximumErrors = 300;

/**
 * The validator tells what is wrong with every alternative of every `anyOf`; people need the one cause. An
 * alternative that the value got furthest into is the one that was meant, so an error deeper in the value
 * silences those above it, and of a list the first wrong entry speaks for the others.
 */
export function rootCauses(errors: readonly SchemaError[], data: unknown): SchemaCause[] {
  // A long list wrong in every entry is said once, and comparing all its errors would be quadratic.
  const first = errors.slice(0, maximumErrors);
  const all = first.filter(({ schemaPath }) => !schemaPath.includes("/languageMap/")).flatMap(causeOf(data));
  // Of `[3, 5, 7]` the length is wrong, not the 3; of `[{min: x}]` it is the x, not the length.
  const lengths = all.filter((cause) => cause.kind === "length" && !all.some(isFurther(cause)));
  const found = all.filter((cause) =>
    cause.kind === "length"
      ? lengths.includes(cause)
      : !lengths.some((length) => isBelow(cause.path, length.path)),
  );
  const specific = found.filter(({ kind }) => kind !== "shape");
  const causes: SchemaCause[] = [];
  const said = new Set<string>();
  for (const cause of found) {
    // Every unknown key is said; of all else what is deepest in the value.
    if (cause.kind !== "unknown-key" && found.some(isDeeper(cause))) continue;
    if ((cause.kind === "shape" || cause.kind === "missing-key") && specific.some(isBeside(cause))) continue;
    const entry = cause.path.map((step) => (typeof step === "number" ? "" : step)).join("/");
    const id = `${entry}:${cause.kind === "unknown-key" || cause.kind === "missing-key" ? cause.key : ""}`;
    if (said.has(id)) continue;
    said.add(id);
    causes.push(cause);
  }
  return causes;
}

const isDeeper =
  (cause: SchemaCause) =>
  (other: SchemaCause): boolean =>
    isBelow(other.path, cause.path);

/** Inside an entry of the list, not only about the entry. */
const isFurther =
  (length: SchemaCause) =>
  (other: SchemaCause): boolean =>
    isBelow(other.path, length.path) &&
    (other.path.length > length.path.length + 1 || other.kind === "unknown-key");

const isBeside =
  (cause: SchemaCause) =>
  (other: SchemaCause): boolean =>
    other !== cause && other.kind !== "missing-key" && samePath(other.path, cause.path);

const isBelow = (path: DataPath, above: DataPath): boolean =>
  path.length > above.length && above.every((step, index) => step === path[index]);

const samePath = (a: DataPath, b: DataPath): boolean =>
  a.length === b.length && a.every((step, index) => step === b[index]);

const causeOf =
  (data: unknown) =>
  ({ instancePath, keyword, params }: SchemaError): SchemaCause[] => {
    const path = pathOf(instancePath, data);
    switch (keyword) {
      case "additionalProperties":
        return [{ kind: "unknown-key", path, key: String(params.additionalProperty) }];
      case "required":
        return [{ kind: "missing-key", path, key: String(params.missingProperty) }];
      case "enum":
        return [{ kind: "choice", path, choices: (params.allowedValues as readonly unknown[]).map(String) }];
      case "minimum":
        return [{ kind: "minimum", path, limit: Number(params.limit) }];
      case "minItems":
      case "maxItems":
        return [{ kind: "length", path }];
      default:
        return shapes.has(keyword) ? [{ kind: "shape", path }] : [];
    }
  };

/** A JSON pointer as keys and list positions. */
function pathOf(pointer: string, data: unknown): DataPath {
  const path: (string | number)[] = [];
  let value = data;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(key) : key);
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }
  return path;
}
