import { CodeActionKind } from "vscode-languageserver-protocol";
import { changesOf } from "../../check/change.ts";
import type { Facts, Law } from "../../facts/fact.ts";
import type { Intent } from "../../role/intent.ts";
import type { Role } from "../../role/role.ts";
import { reliable } from "../../rules/support/places.ts";
import type { Span } from "../../text/span.ts";
import { lawByName, lawKey } from "../../vocabulary/laws.ts";
import { workspaceEdit } from "../workspace-edit.ts";
import { type ActionProvider, meets } from "./provider.ts";

const kind: CodeActionKind = `${CodeActionKind.RefactorExtract}.laws`;

/** The laws that other sections cite, listed in the section on law as well. What cites them stays as it is. */
export const liftLaws: ActionProvider = {
  id: "lift-laws",
  kinds: [kind],
  offers({ context, uri, current, place, role: index }) {
    const role = current.document.roles[index];
    const facts = current.facts[index];
    if (role === undefined || facts === undefined || !role.complete) return [];
    const cited = unlisted(role, facts);
    const home = legalSection(role);
    const about = [...cited.map(({ span }) => span), role.sections[home]?.span, role.anchor];
    if (cited.length === 0 || !about.some((span) => span !== undefined && meets(span, place))) return [];
    const names = [...new Set(cited.map(({ name }) => name))];
    const { vocabulary } = context.settingsFor(uri, role.language);
    const heading = role.sections[home]?.heading ?? vocabulary.heading("legal", role.language);
    return [
      {
        id: "all",
        title:
          home < 0
            ? {
                "zh-CN": `把引用的 ${names.length} 部法规列入新的“${heading}”章节`,
                en: `List the ${names.length === 1 ? "law" : `${names.length} laws`} cited in a new section “${heading}”`,
              }
            : {
                "zh-CN": `把其他章节引用的 ${names.length} 部法规补入“${heading}”`,
                en: `Add the ${names.length === 1 ? "law" : `${names.length} laws`} cited elsewhere to “${heading}”`,
              },
        kind,
        lazy: true,
        edit: () => workspaceEdit(context, changesOf(context, { uri, role: index }, intents(home, names))),
      },
    ];
  },
};

const intents = (home: number, names: readonly string[]): readonly Intent[] =>
  home < 0
    ? [{ kind: "addSection", section: "legal", body: names.map((name) => `- ${name}`) }]
    : names.map((text): Intent => ({ kind: "addItem", section: home, text }));

/** The section laws belong into; its own index, not that of a part of it. */
const legalSection = (role: Role): number => role.sections.findIndex(({ ids }) => ids.includes("legal"));

/** A citation of a law that the section on law does not list, and the name to list it by. */
interface Unlisted {
  readonly name: string;
  readonly span: Span;
}

/** Citations outside the section on law and the field for laws of what is in neither. Laws of the past are history, not a demand. */
function unlisted(role: Role, { laws }: Facts): readonly Unlisted[] {
  const cited = laws.filter((law) => reliable(law) && !law.historical);
  const listed = new Set(cited.filter((law) => isListed(role, law)).map((law) => keyOf(law, role)));
  const names = new Map<string, string>();
  return cited.flatMap((law) => {
    const key = keyOf(law, role);
    const name = names.get(key) ?? nameOf(law, role);
    if (listed.has(key) || name === null) return [];
    names.set(key, name);
    return [{ name, span: law.span }];
  });
}

function isListed(role: Role, { scope }: Law): boolean {
  if (scope.field !== null && role.fields[scope.field]?.id === "laws") return true;
  for (let at = scope.section; at !== null; at = role.sections[at]?.parent ?? null)
    if (role.sections[at]?.ids.includes("legal")) return true;
  return false;
}

const entryOf = ({ name }: Law, { language }: Role) => lawByName(name, language)?.law ?? null;

const keyOf = (law: Law, role: Role): string => entryOf(law, role)?.official ?? lawKey(law.name);

/**
 * As a list of laws has it: 《中华人民共和国劳动合同法》, or as it is written where its full name is in another script.
 * Null for what is no law to go by: repealed, or not known and not even in 《》.
 */
function nameOf(law: Law, role: Role): string | null {
  const entry = entryOf(law, role);
  if (entry === null) return law.quoted && !/[\n\r]/.test(law.name) ? `《${law.name}》` : null;
  if (entry.status !== "in-force" && entry.status !== "amended") return null;
  const chinese = isChinese(entry.official);
  // The register has the mainland's laws in the mainland's characters.
  const foreign = role.language === "zh-TW" && entry.jurisdiction !== "tw";
  if (chinese === (role.language !== "en") && !foreign)
    return chinese ? `《${entry.official}》` : entry.official;
  return isChinese(law.name) ? `《${law.name}》` : law.name;
}

const isChinese = (name: string): boolean => /\p{Script=Han}/u.test(name);
