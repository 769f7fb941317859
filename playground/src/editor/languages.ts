import {
  deleteMarkupBackward,
  insertNewlineContinueMarkup,
  markdownLanguage,
} from "@codemirror/lang-markdown";
import { yaml, yamlFrontmatter } from "@codemirror/lang-yaml";
import { HighlightStyle, LanguageSupport, syntaxHighlighting } from "@codemirror/language";
import { type Extension, Prec } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { DocumentFormat } from "../format.ts";

/** Markdown without the languages of web pages, which would double the page. */
const markdown = new LanguageSupport(
  markdownLanguage,
  Prec.high(
    keymap.of([
      { key: "Enter", run: insertNewlineContinueMarkup },
      { key: "Backspace", run: deleteMarkupBackward },
    ]),
  ),
);

export const languageFor = (format: DocumentFormat): Extension =>
  format === "yaml" ? yaml() : yamlFrontmatter({ content: markdown });

/** Colours are the page's: `--code-*`. */
export const highlighting: Extension = syntaxHighlighting(
  HighlightStyle.define([
    { tag: tags.heading, class: "tok-heading" },
    { tag: tags.strong, class: "tok-strong" },
    { tag: tags.emphasis, class: "tok-emphasis" },
    { tag: [tags.link, tags.url], class: "tok-link" },
    {
      tag: [tags.processingInstruction, tags.meta, tags.contentSeparator, tags.punctuation],
      class: "tok-mark",
    },
    { tag: [tags.propertyName, tags.definition(tags.propertyName)], class: "tok-key" },
    { tag: [tags.comment, tags.quote], class: "tok-comment" },
    { tag: [tags.monospace, tags.string], class: "tok-string" },
  ]),
);
