import type { DocumentLink, DocumentLinkParams } from "vscode-languageserver-protocol";
import type { Law } from "../facts/fact.ts";
import { localPath, targetOf } from "../organisation/local-links.ts";
import type { Analysed } from "../organisation/session.ts";
import { linksIn } from "../surface/links.ts";
import type { Span } from "../text/span.ts";
import { inLanguage, type Language, type Localised } from "../vocabulary/language.ts";
import { lawByName } from "../vocabulary/laws.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { locationOf } from "./place.ts";

/** What a link is resolved by; it goes to the client and comes back. */
type LinkData =
  | { readonly kind: "role"; readonly uri: string; readonly role: number; readonly name: string }
  | { readonly kind: "law"; readonly name: string; readonly language: Language }
  | { readonly kind: "target"; readonly uri: string; readonly target: string };

const tooltips: Readonly<Record<LinkData["kind"], Localised>> = {
  role: { "zh-CN": "打开岗位", "zh-TW": "開啟職位", en: "Open the role" },
  law: { "zh-CN": "打开法规原文", "zh-TW": "開啟法規原文", en: "Open the law's text" },
  target: { "zh-CN": "打开链接", "zh-TW": "開啟連結", en: "Open the link" },
};

/** Role names in fields, links to files and addresses. Where they lead is worked out when one is pointed at. */
export const documentLink = feature({
  method: "textDocument/documentLink",
  capability: { documentLinkProvider: { resolveProvider: true } },
  handle(context, { textDocument }: DocumentLinkParams): DocumentLink[] {
    const current = context.session.document(textDocument.uri);
    if (current === undefined) return [];
    const found = [
      ...linksIn(current.document.text).map(({ target: span }) => ({
        span,
        data: {
          kind: "target",
          uri: textDocument.uri,
          target: current.document.text.slice(span.start, span.end),
        } satisfies LinkData,
      })),
      ...roleLinks(context, current),
      ...lawLinks(current),
    ];
    return found
      .filter(({ data }) => resolved(context, data) !== null)
      .map(({ span, data }) => ({
        range: current.document.lines.range(span),
        tooltip: inLanguage(tooltips[data.kind], context.language),
        data,
      }));
  },
});

export const resolveDocumentLink = feature({
  method: "documentLink/resolve",
  capability: { documentLinkProvider: { resolveProvider: true } },
  handle(context, link: DocumentLink): DocumentLink {
    const data = link.data as LinkData | undefined;
    const target = data === undefined ? null : resolved(context, data);
    return target === null ? link : { ...link, target };
  },
});

interface Found {
  readonly span: Span;
  readonly data: LinkData;
}

/** Names in sentences are left alone: they are read, not clicked, and definition works there, too. */
function roleLinks({ session }: FeatureContext, { facts, entries, document }: Analysed): readonly Found[] {
  return facts.flatMap(({ references }, role) => {
    const entry = entries[role];
    if (entry === undefined) return [];
    return references
      .filter(({ source, generic }) => source === "field" && !generic)
      .flatMap(({ name, nameSpan, alternatives }) => [{ name, span: nameSpan }, ...alternatives])
      .filter(({ name }) => session.organisation.resolve(name, entry).roles.length === 1)
      .map(({ name, span }): Found => ({ span, data: { kind: "role", uri: document.uri, role, name } }));
  });
}

const lawLinks = ({ facts, document }: Analysed): readonly Found[] =>
  facts.flatMap(({ laws }, role) =>
    laws.map(({ name, span }: Law): Found => {
      const language = document.roles[role]?.language ?? "zh-CN";
      return { span, data: { kind: "law", name, language } };
    }),
  );

/** Where a link leads: to the web, or to a file where the documents are. Nothing else can be linked to. */
function resolved(context: FeatureContext, data: LinkData): string | null {
  switch (data.kind) {
    case "role": {
      const { organisation } = context.session;
      const entry = organisation.entry(data.uri, data.role);
      const role = entry === undefined ? undefined : organisation.resolve(data.name, entry).roles[0];
      const location = role === undefined ? null : locationOf(context, role.uri, role.anchor);
      if (location === null) return null;
      const { line, character } = location.range.start;
      return `${location.uri}#L${line + 1},${character + 1}`;
    }
    case "law":
      return webAddress(lawByName(data.name, data.language)?.law.source ?? "");
    case "target":
      return localPath(data.target) === null ? webAddress(data.target) : fileAddress(data.uri, data.target);
  }
}

const webAddress = (text: string): string | null => (/^https?:\/\/[^\s/]/i.test(text) ? text : null);

/** A path that an address makes of itself (`../x`), never one that changes what it is (`//host`, `javascript:`). */
function fileAddress(uri: string, target: string): string | null {
  const address = targetOf(uri, target);
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(uri)?.[0];
  return address !== null && scheme !== undefined && address.startsWith(scheme) ? address : null;
}
