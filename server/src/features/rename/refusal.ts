import { extractFacts } from "../../facts/extract.ts";
import { organisationKey } from "../../organisation/keys.ts";
import { readDocument } from "../../surface/reading.ts";
import type { Localised } from "../../vocabulary/language.ts";
import type { FeatureContext } from "../feature.ts";
import { lookupKeys, loose, nameKey } from "./names.ts";
import type { KeysAfter } from "./places.ts";
import { keysFor, type Subject } from "./subject.ts";

/** Longer ones are sentences; nobody could read them back as a name. */
const longest = 120;

/** Why a name cannot be given, or null. */
export function refusal(
  context: FeatureContext,
  subject: Subject,
  next: string,
  keysAfter: KeysAfter,
): Localised | null {
  if (next === "") return empty;
  if (/[\r\n\u2028\u2029]/.test(next)) return severalLines;
  if (next.length > longest) return tooLong;
  if (!subject.group.code && !readsAsName(context, subject, next)) return notAName(next);
  const other = bearer(context, subject, next, keysAfter);
  return other === null ? null : taken(next, other);
}

/** Names are found where they are mentioned: one that reads as two, or as nobody in particular, never would be. */
function readsAsName(context: FeatureContext, { from }: Subject, next: string): boolean {
  const { vocabulary } = context.settingsFor(from.uri, from.language);
  const text = `title: X\nreportsTo: ${JSON.stringify(next)}\n`;
  const document = readDocument(text, { uri: "name.role.yaml", vocabulary, language: from.language });
  const [role] = document.roles;
  const [reference, ...more] = role === undefined ? [] : extractFacts(role, text, vocabulary).references;
  return (
    reference !== undefined &&
    more.length === 0 &&
    !reference.generic &&
    reference.alternatives.length === 0 &&
    loose(reference.name) === loose(next)
  );
}

/** The title of another role that is called so, as this organisation finds names; null when there is none. */
function bearer(
  context: FeatureContext,
  { roles, from, group }: Subject,
  next: string,
  keysAfter: KeysAfter,
): string | null {
  const [first] = roles;
  if (first === undefined) return null;
  // A name that is only spelt otherwise collides with nobody it did not collide with before.
  const before = new Set(group.names.map((name) => nameKey(name, keysFor(context, first))));
  const keyOf = keysAfter(first);
  const keys = (
    group.code ? [nameKey({ value: next, kind: "code" }, keyOf)] : lookupKeys(next, keyOf)
  ).filter((key) => !before.has(key));
  const own = new Set(roles.map(({ uri, role }) => `${uri}#${role}`));
  const scope = organisationKey(from.organization);
  for (const entry of context.session.organisation.entries()) {
    if (own.has(`${entry.uri}#${entry.role}`) || entry.kind === "reference") continue;
    const code = entry.code === null ? [] : [nameKey({ value: entry.code.value, kind: "code" }, keyOf)];
    if (![entry.key, ...entry.aliasKeys, ...code].some((key) => keys.includes(key))) continue;
    if (organisationKey(entry.organization) === scope) return entry.title;
  }
  return null;
}

const empty: Localised = {
  "zh-CN": "新名称不能为空。",
  "zh-TW": "新名稱不能為空。",
  en: "The new name must not be empty.",
};

const severalLines: Localised = {
  "zh-CN": "名称只能写在一行里。",
  "zh-TW": "名稱只能寫在一行裡。",
  en: "A name must not have line breaks.",
};

const tooLong: Localised = {
  "zh-CN": `名称不能超过 ${longest} 个字符。`,
  "zh-TW": `名稱不能超過 ${longest} 個字元。`,
  en: `A name must not be longer than ${longest} characters.`,
};

const notAName = (name: string): Localised => ({
  "zh-CN": `“${name}”在汇报关系里读不成一个岗位名称：名称不能含分隔几个名称的符号，也不能是“上级”之类的泛称。`,
  "zh-TW": `「${name}」在匯報關係裡讀不成一個職位名稱：名稱不能含分隔幾個名稱的符號，也不能是「上級」之類的泛稱。`,
  en: `“${name}” would not be read as one role's name in a reporting line: a name has none of the marks that part names, and is no general word such as “management”.`,
});

const taken = (name: string, title: string): Localised =>
  title === name
    ? {
        "zh-CN": `本组织已有另一个岗位叫“${name}”。`,
        "zh-TW": `本組織已有另一個職位叫「${name}」。`,
        en: `Another role of this organisation is called “${name}” already.`,
      }
    : {
        "zh-CN": `“${name}”已经是本组织另一个岗位“${title}”的名称。`,
        "zh-TW": `「${name}」已經是本組織另一個職位「${title}」的名稱。`,
        en: `“${name}” is a name of another role of this organisation, “${title}”, already.`,
      };
