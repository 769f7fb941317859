import { type CompletionItem, InsertTextFormat, MarkupKind } from "vscode-languageserver-protocol";
import type { Settings } from "../../config/settings.ts";
import type { Role } from "../../role/role.ts";
import type { Cursor } from "../../surface/cursor.ts";
import { plainLines, snippetLines } from "../../surface/template/snippet.ts";
import type { Span } from "../../text/span.ts";
import { templateLevelOf } from "../../vocabulary/role-level.ts";
import { type Fit, fitOf, fits, lettersOf, spellingsOf, typedName } from "../../vocabulary/typed-name.ts";
import type { TemplateLevel } from "../../vocabulary/word-tables.ts";
import type { FeatureContext } from "../feature.ts";
import type { Place } from "../place.ts";

/** An offer; `newText` takes the place of the cursor's span, or of `span` where it says another. */
export type Item = Omit<CompletionItem, "textEdit"> & { readonly newText: string; readonly span?: Span };

/** What the offers of one request are made from. */
export interface Setting {
  readonly context: FeatureContext;
  readonly place: Place;
  readonly role: Role;
  readonly settings: Settings;
  /** Asked for by the user, not by a sign that was typed. */
  readonly asked: boolean;
}

/** The same with what is being typed. */
export type Scene<Kind extends Cursor["kind"]> = Setting & {
  readonly cursor: Extract<Cursor, { readonly kind: Kind }>;
};

export const typedAt = (cursor: Cursor): string => ("typed" in cursor ? cursor.typed.trim() : "");

/** How well what is typed fits the best of the names; null when it fits none. Everything fits nothing typed. */
export function bestFit(names: readonly string[], typed: string): Fit | null {
  const letters = lettersOf(typed);
  let best: Fit | null = null;
  for (const name of names) {
    const fit = fitOf(letters, typedName(name));
    if (fit !== null && (best === null || fit.rank < best.rank)) best = fit;
  }
  return best;
}

/** True when the words typed are surely meant for one of the names: its beginning, written or in 拼音. */
export const isMeant = (names: readonly string[], typed: string): boolean => {
  const fit = bestFit(names, typed);
  return fit !== null && fit.rank <= fits.inside;
};

/**
 * What editors match typed letters with: the names and how they are read. Editors match letters in order, so what is
 * typed is among them where it fits in another way (`客服zj`).
 */
export function filterText(names: readonly string[], typed: string): string {
  const [name = "", ...others] = names;
  const fit = typed === "" ? null : bestFit(names, typed);
  const words = [name, ...others, ...spellingsOf(name)];
  if (fit !== null && fit.rank > fits.prefix) words.push(typed);
  return [...new Set(words)].filter((word) => word !== "").join(" ");
}

/** Lines with gaps as the client takes them: tab stops, or their words alone. */
export function gapped(
  { context, place }: Pick<Setting, "context" | "place">,
  lines: readonly string[],
  first?: string,
): Pick<Item, "newText" | "insertTextFormat" | "insertTextMode"> {
  const { snippets, keepsWhiteSpace } = context.client;
  const made = snippets ? snippetLines(lines, first) : plainLines(lines);
  const lineBreak = place.current.document.text.includes("\r\n") ? "\r\n" : "\n";
  return {
    newText: made.join(lineBreak),
    ...(snippets ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    // Every line has its indentation already.
    ...(keepsWhiteSpace === true && lines.length > 1 ? { insertTextMode: 1 as const } : {}),
  };
}

/** Whom templates are worded for in a role, by its title and level. */
export function levelOfRole({ title, fields, language }: Role): TemplateLevel | null {
  const level = fields.find(({ id }) => id === "level" || id === "grade")?.values[0]?.value ?? null;
  return templateLevelOf(title?.value ?? "", level, language);
}

/** The values a role's fields of one kind have already. */
export const valuesOf = ({ fields }: Role, id: string): readonly string[] =>
  fields.filter((field) => field.id === id).flatMap(({ values }) => values.map(({ value }) => value));

export const markdown = (value: string): NonNullable<CompletionItem["documentation"]> => ({
  kind: MarkupKind.Markdown,
  value,
});

/** Two figures that sort as words do. */
export const order = (index: number): string => String(index).padStart(3, "0");
