import type { Localised } from "../vocabulary/language.ts";
import type { Tree } from "./tree.ts";

/** The part of JSON Schema rule options use. */
type Schema = Readonly<Record<string, unknown>>;

/** The first place of a value that does not fit its schema, and what would. */
export interface Misfit {
  readonly node: Tree;
  readonly expected: Localised;
}

/** The value as JSON has it. Of a repeated key the last one counts. */
export function plainValue(node: Tree): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plainValue);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainValue(value)]));
}

/** Checks a rule's option: `type`, `enum`, `const`, `minimum`, `maximum`, `minLength`, `items`, `properties`, `additionalProperties`, `anyOf`. */
export function misfit(node: Tree, schema: Schema): Misfit | null {
  if (Array.isArray(schema.anyOf)) return misfitOfAny(node, schema.anyOf as readonly Schema[]);
  if (Array.isArray(schema.enum) && !schema.enum.includes(scalar(node)))
    return { node, expected: choice(schema.enum) };
  if ("const" in schema && scalar(node) !== schema.const) return { node, expected: choice([schema.const]) };
  const types = Array.isArray(schema.type) ? (schema.type as string[]) : [schema.type];
  if (schema.type !== undefined && !types.some((type) => isOfType(node, String(type)))) {
    return { node, expected: typeNames(types.map(String)) };
  }
  const value = scalar(node);
  if (typeof value === "number") {
    if (typeof schema.minimum === "number" && value < schema.minimum)
      return { node, expected: bound(schema) };
    if (typeof schema.maximum === "number" && value > schema.maximum)
      return { node, expected: bound(schema) };
  }
  if (typeof value === "string" && typeof schema.minLength === "number" && value.length < schema.minLength) {
    return { node, expected: { "zh-CN": "非空文字", en: "text that is not empty" } };
  }
  return misfitWithin(node, schema);
}

function misfitOfAny(node: Tree, schemas: readonly Schema[]): Misfit | null {
  const misfits = schemas.map((schema) => misfit(node, schema));
  if (misfits.includes(null)) return null;
  const [first] = misfits;
  return first ?? null;
}

function misfitWithin(node: Tree, schema: Schema): Misfit | null {
  if (node.kind === "list" && isSchema(schema.items)) {
    for (const item of node.items) {
      const found = misfit(item, schema.items);
      if (found !== null) return found;
    }
  }
  if (node.kind !== "map") return null;
  const properties = isSchema(schema.properties) ? schema.properties : {};
  for (const { key, keySpan, value } of node.entries) {
    const own = Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties;
    if (own === false) {
      return {
        node: { kind: "scalar", value: key, span: keySpan },
        expected: choice(Object.keys(properties)),
      };
    }
    const found = isSchema(own) ? misfit(value, own) : null;
    if (found !== null) return found;
  }
  return null;
}

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;

const scalar = (node: Tree): unknown => (node.kind === "scalar" ? node.value : undefined);

function isOfType(node: Tree, type: string): boolean {
  if (type === "array") return node.kind === "list";
  if (type === "object") return node.kind === "map";
  const value = scalar(node);
  if (type === "integer") return Number.isInteger(value);
  if (type === "null") return value === null;
  return typeof value === type;
}

const choice = (values: readonly unknown[]): Localised => ({
  "zh-CN": values.map(String).join("、"),
  en: values.length === 1 ? String(values[0]) : `one of ${values.map(String).join(", ")}`,
});

function bound({ minimum, maximum }: Schema): Localised {
  if (typeof minimum === "number" && typeof maximum === "number") {
    return {
      "zh-CN": `${minimum} 到 ${maximum} 之间的数`,
      "zh-TW": `${minimum} 到 ${maximum} 之間的數`,
      en: `between ${minimum} and ${maximum}`,
    };
  }
  return typeof minimum === "number"
    ? { "zh-CN": `不小于 ${minimum} 的数`, "zh-TW": `不小於 ${minimum} 的數`, en: `${minimum} or more` }
    : {
        "zh-CN": `不大于 ${String(maximum)} 的数`,
        "zh-TW": `不大於 ${String(maximum)} 的數`,
        en: `${String(maximum)} or less`,
      };
}

const names: Readonly<Record<string, Localised>> = {
  string: { "zh-CN": "文字", en: "text" },
  number: { "zh-CN": "数字", "zh-TW": "數字", en: "a number" },
  integer: { "zh-CN": "整数", "zh-TW": "整數", en: "a whole number" },
  boolean: { "zh-CN": "true 或 false", en: "true or false" },
  array: { "zh-CN": "列表", "zh-TW": "清單", en: "a list" },
  object: { "zh-CN": "“键: 值”形式", "zh-TW": "「鍵: 值」形式", en: "keys with values" },
  null: { "zh-CN": "空", en: "nothing" },
};

function typeNames(types: readonly string[]): Localised {
  const known = types.map((type): Localised => names[type] ?? { "zh-CN": type, en: type });
  return {
    "zh-CN": known.map((name) => name["zh-CN"]).join("或"),
    "zh-TW": known.map((name) => name["zh-TW"] ?? name["zh-CN"]).join("或"),
    en: known.map((name) => name.en).join(" or "),
  };
}
