import { type RoleKind, roleKinds } from "../../../role/role.ts";
import { type Language, type Localised, languages } from "../../../vocabulary/language.ts";

/** One line of input: a document with what its sender knows of it. */
export interface LineDocument {
  /** Whatever the sender recognises it by, given back as it is; null when there is none. */
  readonly id: unknown;
  /** Says by its ending what it is written in, and which overrides of the config hold. Nothing is read there. */
  readonly path: string | null;
  readonly text: string;
  /** Language and kind when the text itself does not say. */
  readonly language: Language | null;
  readonly kind: RoleKind | null;
}

/** A line that is no document, with what is known of it. */
export interface BadLine {
  readonly id: unknown;
  readonly path: string | null;
  readonly error: Localised;
}

/** Reads a line. Other keys of an object are the sender's own and left alone. Never throws. */
export function readLine(line: string): LineDocument | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, path: null, error: noJson };
  }
  if (typeof value === "string") return { id: null, path: null, text: value, language: null, kind: null };
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { id: null, path: null, error: noDocument };
  const { id = null, path = null, text, language = null, kind = null } = value as Record<string, unknown>;
  const known = { id, path: typeof path === "string" ? path : null };
  if (typeof text !== "string") return { ...known, error: noText };
  if (path !== null && (typeof path !== "string" || path === "" || path.includes("\0")))
    return { ...known, error: noPath };
  const spoken = languages.find((one) => one === language) ?? null;
  if (language !== null && spoken === null) return { ...known, error: oneOf("language", languages) };
  const kindOf = roleKinds.find((one) => one === kind) ?? null;
  if (kind !== null && kindOf === null) return { ...known, error: oneOf("kind", roleKinds) };
  return { ...known, text, language: spoken, kind: kindOf };
}

const noJson: Localised = {
  "zh-CN": "这一行不是 JSON",
  "zh-TW": "這一行不是 JSON",
  en: "this line is no JSON",
};

const noDocument: Localised = {
  "zh-CN": "这一行须为带 text 的对象，或一个字符串",
  "zh-TW": "這一行須為帶 text 的物件，或一個字串",
  en: "this line has to be an object with a text, or a string",
};

const noText: Localised = {
  "zh-CN": "text 须为字符串",
  "zh-TW": "text 須為字串",
  en: "text has to be a string",
};

const noPath: Localised = {
  "zh-CN": "path 须为非空的路径",
  "zh-TW": "path 須為非空的路徑",
  en: "path has to be a path",
};

const oneOf = (key: string, values: readonly string[]): Localised => ({
  "zh-CN": `${key} 须为 ${values.join("、")} 之一`,
  "zh-TW": `${key} 須為 ${values.join("、")} 之一`,
  en: `${key} has to be one of ${values.join(", ")}`,
});
