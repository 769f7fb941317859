import { CompletionItemKind } from "vscode-languageserver-protocol";
import { documentLines, templateDocument } from "../../surface/template/document.ts";
import { plainLines } from "../../surface/template/snippet.ts";
import type { Language } from "../../vocabulary/language.ts";
import { documentKinds, documentTemplate } from "../../vocabulary/templates.ts";
import { filterText, gapped, type Item, isMeant, markdown, type Scene, typedAt } from "./item.ts";

/**
 * Whole documents – a role, a posting, an occupation – where the file is still empty but for the word being typed. A
 * client that brings the same as snippets of its own gets them only before anything is typed: two equal offers for one
 * word confuse.
 */
export function documentItems(scene: Scene<"field"> | Scene<"line">): readonly Item[] {
  const { context, place, role, settings, cursor } = scene;
  const { text, format } = place.current.document;
  const typed = typedAt(cursor);
  if (text.trim() !== typed || !context.client.snippets) return [];
  if (typed !== "" && context.client.ownSnippets === true) return [];
  const first = typed === "" ? (settings.language ?? context.language) : role.language;
  const languages: readonly Language[] = [...new Set([first, context.language])];
  return languages.flatMap((language, rank) =>
    documentKinds.flatMap((kind, index): readonly Item[] => {
      const { name, description, prefixes, title } = documentTemplate(kind).languages[language];
      if (typed !== "" && !isMeant([name, ...prefixes, kind], typed)) return [];
      const lines = documentLines(templateDocument(kind, language, settings.vocabulary), format);
      return [
        {
          label: name,
          kind: CompletionItemKind.Snippet,
          detail: description,
          filterText: filterText([name, ...prefixes, kind], typed),
          sortText: `0${rank}${index}`,
          documentation: markdown(`~~~${format}\n${plainLines(lines).join("\n").trimEnd()}\n~~~`),
          ...gapped(scene, lines, title),
          span: { start: cursor.replace.start, end: cursor.replace.end },
        },
      ];
    }),
  );
}
