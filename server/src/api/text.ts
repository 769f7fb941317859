import { fixFiles } from "../check/fix-files.ts";
import { formatDocument } from "../surface/normalise.ts";
import { applyEdits } from "../text/edit.ts";
import { inLanguage } from "../vocabulary/language.ts";
import { open, single } from "./open.ts";
import type * as Public from "./types.ts";

export const fix: typeof Public.fix = (text, options = {}) => {
  const opened = open([single(text, options)], options);
  const { unsafe = false, rules, locale = "en" } = options;
  const named = (rule: string): boolean => rules?.includes(rule) ?? false;
  const [fixed] = fixFiles(
    opened,
    opened.files.map(({ uri }) => uri),
    { unsafe, wants: (rule) => rules === undefined || named(rule), mayInvent: named },
  );
  if (fixed === undefined) return { text, applied: [] };
  return {
    text: withBom(text, fixed.after),
    applied: fixed.applied.map(({ rule, title }) => ({ rule, title: inLanguage(title, locale) })),
  };
};

export const formatText: typeof Public.formatText = (text, options = {}) => {
  const { session, settingsFor, files } = open([single(text, options)], options);
  const uri = files[0]?.uri ?? "";
  const document = session.document(uri)?.document;
  const role = document?.roles[0];
  if (document === undefined || role === undefined) return text;
  const { vocabulary } = settingsFor(uri, role.language);
  return withBom(text, applyEdits(document.text, formatDocument(document, vocabulary, everything)));
};

const everything = { trimTrailingWhitespace: true, insertFinalNewline: true };

/** A byte order mark is no part of what is read, and stays. */
const withBom = (before: string, after: string): string =>
  before.startsWith("\ufeff") ? `\ufeff${after}` : after;
