import type { RoleEntry } from "../organisation/entry.ts";
import type { Analysed } from "../organisation/session.ts";
import { type Rendered, renderDocument, renderRole } from "../render/posting.ts";
import { readDocument } from "../surface/reading.ts";
import { spokenLanguages } from "../surface/spoken-languages.ts";
import { type Language, languages } from "../vocabulary/language.ts";
import { type FeatureContext, feature } from "./feature.ts";
import type { PreviewParams, PreviewResult, PreviewVersion } from "./protocol.ts";
import { surroundingsOf } from "./surroundings.ts";

/** `rolewright/preview`: a role, or all roles of the file, as readers will see them, as sanitised HTML. */
export const preview = feature({
  method: "rolewright/preview",
  capability: {},
  async handle(context, params: PreviewParams): Promise<PreviewResult | null> {
    const { uri, variant, role } = params;
    const current = context.session.document(uri);
    const first = current?.document.roles[role ?? 0];
    if (current === undefined || first === undefined) return null;
    const spoken = spokenLanguages(current.document);
    const wanted = languages.find((language) => language === params.language && spoken.has(language));
    const { vocabulary } = context.settingsFor(uri, first.language);
    // Read in another language, the words of names stand elsewhere, so there are no links in them.
    const other = wanted !== undefined && wanted !== first.language;
    const document = other
      ? readDocument(current.document.text, { uri, vocabulary, speak: wanted })
      : current.document;
    const options = {
      variant,
      vocabulary,
      locale: context.language,
      surroundings: ({ index }: { readonly index: number }) => {
        const around = surroundingsOf(context.session.organisation, current, index, hrefIn(context));
        return other ? { ...around, names: [] } : around;
      },
    };
    // Nothing may be typed between making sure what the document is and asking about its neighbours.
    const rendered: Rendered =
      role === undefined
        ? await renderDocument(document, options)
        : await renderRole(document, role, options);
    const language = wanted ?? first.language;
    return {
      ...rendered,
      language,
      versions: versionsOf(context, current, role ?? 0, new Set([...spoken, first.language])),
      broken: !document.complete,
    };
  },
});

/** The client opens it in the preview or in an editor: the file, and the line its name is on (`#L1`). */
const hrefIn =
  ({ session }: FeatureContext) =>
  ({ uri, anchor }: RoleEntry): string =>
    `${uri}#L${(session.range(uri, anchor)?.start.line ?? 0) + 1}`;

/** One for each language: this file's own before other files. */
function versionsOf(
  { session }: FeatureContext,
  current: Analysed,
  role: number,
  own: ReadonlySet<Language>,
): readonly PreviewVersion[] {
  const entry = current.entries[role];
  const others = entry === undefined ? [] : session.organisation.versions(entry);
  return languages.flatMap((language): PreviewVersion[] => {
    const uri = own.has(language)
      ? current.document.uri
      : others.find((other) => other.language === language)?.uri;
    return uri === undefined ? [] : [{ language, label: ownNames[language], uri }];
  });
}

const ownNames: Readonly<Record<Language, string>> = {
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
  en: "English",
};
