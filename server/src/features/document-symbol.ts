import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from "vscode-languageserver-protocol";
import type { Role, RoleDocument } from "../role/role.ts";
import type { Span } from "../text/span.ts";
import { feature } from "./feature.ts";

/** The outline: a role, its fields and its sections, subsections inside theirs; a plain list for clients without trees. */
export const documentSymbol = feature({
  method: "textDocument/documentSymbol",
  capability: { documentSymbolProvider: true },
  handle(
    { session, client },
    { textDocument: { uri } }: DocumentSymbolParams,
  ): DocumentSymbol[] | SymbolInformation[] {
    const current = session.document(uri);
    if (current === undefined) return [];
    const symbols = current.document.roles.flatMap((role) => symbolsOf(current.document, role));
    return client.hierarchicalSymbols ? symbols : symbols.flatMap((symbol) => flat(uri, symbol, null));
  },
});

/** A symbol and those in it, each with the name of what it is in. */
function flat(uri: string, symbol: DocumentSymbol, container: string | null): SymbolInformation[] {
  const { name, kind, selectionRange, children = [] } = symbol;
  const own: SymbolInformation = {
    name,
    kind,
    location: { uri, range: selectionRange },
    ...(container === null ? {} : { containerName: container }),
  };
  return [own, ...children.flatMap((child) => flat(uri, child, name))];
}

function symbolsOf(document: RoleDocument, role: Role): DocumentSymbol[] {
  const symbol = (name: string, kind: SymbolKind, whole: Span, own: Span): DocumentSymbol => ({
    name: name.trim() === "" ? "…" : name.trim(),
    kind,
    range: document.lines.range(cover(whole, own)),
    selectionRange: document.lines.range(own),
    children: [],
  });
  const sections = role.sections.map((section) =>
    symbol(section.heading, SymbolKind.Namespace, section.span, section.headingSpan),
  );
  const top: DocumentSymbol[] = [];
  role.fields.forEach((field) => {
    if (field.place === "heading") return;
    const name = document.text.slice(field.keySpan.start, field.keySpan.end);
    const value = field.values
      .map((item) => item.value)
      .join(", ")
      .replace(/\s+/gu, " ");
    const node: DocumentSymbol = {
      ...symbol(name, SymbolKind.Field, field.span, field.keySpan),
      detail: value.length > 60 ? `${value.slice(0, 60)}…` : value,
    };
    (field.section === null ? top : (sections[field.section]?.children ?? top)).push(node);
  });
  role.sections.forEach((section, index) => {
    const node = sections[index];
    if (node === undefined) return;
    (section.parent === null ? top : (sections[section.parent]?.children ?? top)).push(node);
  });
  if (role.title === null) return top;
  return [{ ...symbol(role.title.value, SymbolKind.Class, role.span, role.title.span), children: top }];
}

/** A symbol's range must hold its selection range. */
const cover = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});
