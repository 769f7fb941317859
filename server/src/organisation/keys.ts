import { foldSameLength } from "../vocabulary/fold.ts";

/** An organisation's name as names are compared: `示例科技 ` and `示例科技` are one. `""` stays `""`. */
export function organisationKey(name: string): string {
  if (name === lastName) return lastKey;
  lastKey = foldSameLength(name.normalize("NFKC")).replace(/\s+/g, " ").trim();
  lastName = name;
  return lastKey;
}

/** Most workspaces are one organisation, and every name that is looked up is looked up in one. */
let lastName = "";
let lastKey = "";

/** A code as codes are compared: `hr－001 ` is `HR-001`. */
export const codeKey = (code: string): string => foldSameLength(code.normalize("NFKC")).replace(/\s+/g, "");

/** Before a code that is used as a name; no role key begins so. */
const codeMark = "\u0001";

/** True for what a person can only have meant as a role's name, never as a known code's key. */
export const isCodeName = (name: string): boolean => name.startsWith(codeMark);

/** The name under which a role with this code can be mentioned. */
export const codeName = (code: string): string => nameOfCode(codeKey(code));

/** The same by the code's key. */
export const nameOfCode = (key: string): string => codeMark + key;

/**
 * The code a mention may be, as a name; null for words that no code looks like. Asked of every name in every
 * file, so plain Chinese and English titles are turned away before anything is built.
 */
export const codeNameOf = (name: string): string | null =>
  /[\d０-９]/.test(name) || /^[!-~！-～]+$/.test(name) ? codeName(name) : null;

const roleFile = /\.role\.(?:md|yaml|yml)$/i;
/** `x.en.role.md`, `x.zh-TW.role.yaml`: the languages documents are written in, so that `hr.it.role.md` stays one role. */
const languagePart = /\.(?:en|zh)(?:[-_](?:cn|tw|hk|mo|sg|us|gb|hans|hant))?$/i;

/**
 * A file as other files point at it: decoded, without `.role.md`, so that `file:///a/%E5%AE%A2.role.md` and a
 * path to `客.role.yaml` written in the file beside it meet.
 */
export const fileStem = (uri: string): string => decoded(uri).replace(roleFile, "");

/** The path `x.role.md` that `x.en.role.md` is a language version of by its name, relative to it; null for other names. */
export function originalByName(uri: string): string | null {
  const path = decoded(uri);
  const name = path.slice(path.lastIndexOf("/") + 1);
  const ending = roleFile.exec(name)?.[0];
  if (ending === undefined) return null;
  const stem = name.slice(0, -ending.length);
  const original = stem.replace(languagePart, "");
  return original === stem || original === "" ? null : original + ending;
}

/** The stem of a path that is written in the file `uri`. */
export function stemFrom(uri: string, path: string): string {
  const parts = decoded(uri).split("/").slice(0, -1);
  for (const part of decoded(path).replaceAll("\\", "/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/").replace(roleFile, "");
}

function decoded(uri: string): string {
  if (!uri.includes("%")) return uri;
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
