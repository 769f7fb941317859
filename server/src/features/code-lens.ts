import type { CodeLens, CodeLensParams, Command, Location } from "vscode-languageserver-protocol";
import { entryId, type RoleEntry } from "../organisation/entry.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { inLanguage, type Localised } from "../vocabulary/language.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { locationOf } from "./place.ts";
import { hasLines, levelsBelow, linesOf } from "./reporting-lines.ts";

/**
 * More roles than these in one file, and their lenses are worked out when they come into view. Fewer are told at once:
 * VS Code keeps the commands of a lens that is being resolved while it is told to ask for new ones, and forgets what
 * they do.
 */
const mostAtOnce = 40;

/** Above a role's title: how many report to it, and how often it is named. */
export const codeLens = feature({
  method: "textDocument/codeLens",
  capability: { codeLensProvider: { resolveProvider: true } },
  handle(context, { textDocument }: CodeLensParams): CodeLens[] {
    const { session } = context;
    const current = session.document(textDocument.uri);
    if (current === undefined) return [];
    return current.entries.flatMap((entry) => {
      if (entry.kind === "reference" || entry.title === "") return [];
      const range = current.document.lines.range(entry.anchor);
      return shown(session.organisation, entry).map((about): CodeLens => {
        if (current.entries.length <= mostAtOnce) return { range, command: commandOf(context, entry, about) };
        const data: LensData = { uri: entry.uri, role: entry.role, about };
        return { range, data };
      });
    });
  },
});

export const resolveCodeLens = feature({
  method: "codeLens/resolve",
  capability: {},
  handle(context, lens: CodeLens): CodeLens {
    if (!isLensData(lens.data)) return lens;
    const { uri, role, about } = lens.data;
    const entry = context.session.organisation.entry(uri, role);
    // A lens of a role that is gone stays until the editor asks for new ones; it says nothing.
    if (entry === undefined) return { ...lens, command: { title: "", command: "" } };
    return { ...lens, command: commandOf(context, entry, about) };
  },
});

const commandOf = (context: FeatureContext, entry: RoleEntry, about: About): Command =>
  about === "reports" ? reportsLens(context, entry) : mentionsLens(context, entry);

type About = "reports" | "mentions";

interface LensData {
  readonly uri: string;
  readonly role: number;
  readonly about: About;
}

const isLensData = (data: unknown): data is LensData => {
  const { uri, role, about } = (data ?? {}) as Partial<LensData>;
  return typeof uri === "string" && typeof role === "number" && (about === "reports" || about === "mentions");
};

/** The lenses that have something to say. */
function shown(organisation: Organisation, entry: RoleEntry): readonly About[] {
  return [
    ...(hasLines(organisation, entry, "down") ? ["reports" as const] : []),
    ...(mentionsOf(organisation, entry).length > 0 ? ["mentions" as const] : []),
  ];
}

function reportsLens(context: FeatureContext, entry: RoleEntry): Command {
  const { organisation } = context.session;
  const lines = linesOf(organisation, { kind: "role", entry }, "down");
  const full = lines.filter(({ dotted }) => !dotted).length;
  const title = inLanguage(
    joined([
      full === 0 ? null : directReports(full),
      full === lines.length ? null : dottedReports(lines.length - full),
      below(levelsBelow(organisation, entry)),
    ]),
    context.language,
  );
  const location = locationOf(context, entry.uri, entry.anchor);
  return command(
    context,
    title,
    "rolewright.showTypeHierarchy",
    location && [location.uri, location.range.start],
  );
}

function mentionsLens(context: FeatureContext, entry: RoleEntry): Command {
  const mentions = mentionsOf(context.session.organisation, entry);
  const locations = mentions.flatMap(({ uri, span }): Location[] => {
    const location = locationOf(context, uri, span);
    return location === null ? [] : [location];
  });
  const location = locationOf(context, entry.uri, entry.anchor);
  return command(
    context,
    inLanguage(referenced(locations.length), context.language),
    "rolewright.showReferences",
    location && [location.uri, location.range.start, locations],
  );
}

/** Places in other roles that name a role, by any of its names in any of its documents. */
function mentionsOf(organisation: Organisation, entry: RoleEntry) {
  const documents = organisation.documents(entry);
  const own = new Set(documents.map(entryId));
  const places = documents
    .flatMap((document) => organisation.mentions(document))
    .filter((mention) => !own.has(entryId(mention.entry)))
    .map((mention) => ({ uri: mention.entry.uri, span: mention.span }));
  const seen = new Set<string>();
  return places.filter(({ uri, span }) => {
    const key = `${uri} ${span.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * What the editor does on a click. Only clients that say so at the start have our commands; for the others an empty
 * one makes a lens that is only read.
 */
const command = (
  { client }: FeatureContext,
  title: string,
  name: string,
  values: readonly unknown[] | null,
): Command =>
  values !== null && client.commands.has(name)
    ? { title, command: name, arguments: [...values] }
    : { title, command: "" };

const directReports = (count: number): Localised => ({
  "zh-CN": `${count} 个直接下级`,
  en: `${count} direct ${count === 1 ? "report" : "reports"}`,
});

const dottedReports = (count: number): Localised => ({
  "zh-CN": `${count} 个虚线下级`,
  en: `${count} dotted-line ${count === 1 ? "report" : "reports"}`,
});

/** Levels are worth saying where there are several. */
const below = (levels: number): Localised | null =>
  levels < 2 ? null : { "zh-CN": `下设 ${levels} 级`, en: `${levels} levels below` };

const referenced = (count: number): Localised => ({
  "zh-CN": `被引用 ${count} 处`,
  en: `referenced by ${count}`,
});

function joined(parts: readonly (Localised | null)[]): Localised {
  const said = parts.filter((part) => part !== null);
  return {
    "zh-CN": said.map((part) => part["zh-CN"]).join(" · "),
    en: said.map((part) => part.en).join(" · "),
  };
}
