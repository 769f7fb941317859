import type { OrganisationGraph } from "../../../organisation/chart.ts";
import type { RoleEntry } from "../../../organisation/entry.ts";
import { entryId } from "../../../organisation/entry.ts";
import type { Organisation } from "../../../organisation/organisation.ts";
import type { Analysed } from "../../../organisation/reading.ts";
import type { Language } from "../../../vocabulary/language.ts";
import { languages } from "../../../vocabulary/language.ts";
import { chartHtml } from "../../chart/html.ts";
import { narrowed } from "../../chart/narrow.ts";
import { escapeHtml } from "../../escape.ts";
import type { Surroundings } from "../../posting.ts";
import { type ExportRequest, htmlOf } from "../export-file.ts";
import { indexHtml } from "./index-page.ts";
import { chartPage, indexPage, linkBetween, pagePaths } from "./paths.ts";
import { siteStyle } from "./style.ts";
import { languageNames, say } from "./words.ts";

/** A role file of the site; `path` is relative to the site's sources, with `/`. */
export interface SiteFile {
  readonly path: string;
  readonly analysed: Analysed;
  /** Which of its roles have a page; left out: all. */
  readonly isMeant?: ExportRequest["isMeant"];
}

export interface SiteOptions extends Pick<ExportRequest, "settingsFor" | "variant" | "theme"> {
  readonly organisation: Organisation;
  /** The chart with paths as `files` have them; null: the site has none. */
  readonly chart: OrganisationGraph | null;
  /** What the organisation knows around a role, with addresses for the page. */
  surroundingsOf(analysed: Analysed, role: number, hrefOf: (entry: RoleEntry) => string | null): Surroundings;
}

/** One role's page. */
export interface SitePage {
  readonly path: string;
  readonly entry: RoleEntry;
  readonly analysed: Analysed;
}

/**
 * A static site: a page for each role, an index, the organisation chart. Every link of it leads to a page of it or to
 * the web; equal input gives equal bytes. Pages by their path, sorted.
 */
export async function siteOf(
  files: readonly SiteFile[],
  options: SiteOptions,
): Promise<ReadonlyMap<string, string>> {
  const pages = pagesOf(files);
  const language = mainLanguage(pages);
  const byId = new Map(pages.map((page) => [entryId(page.entry), page]));
  const written: [string, string][] = [];
  for (const page of pages) written.push([page.path, await rolePage(page, pages, byId, options)]);
  written.push([indexPage, await indexHtml(pages, language, options)]);
  if (options.chart !== null) written.push([chartPage, chartOf(options.chart, pages, language)]);
  return new Map(written.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function pagesOf(files: readonly SiteFile[]): readonly SitePage[] {
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const roles = inOrder.flatMap(({ path, analysed, isMeant }) =>
    analysed.entries
      .filter((_, index) => {
        const role = analysed.document.roles[index];
        return role !== undefined && isMeant?.(role) !== false;
      })
      .map((entry) => ({
        analysed,
        entry,
        file: path,
        title: analysed.entries.length > 1 ? entry.title : null,
      })),
  );
  const paths = pagePaths(roles);
  return roles.map(({ analysed, entry }, index) => ({ analysed, entry, path: paths[index] ?? "" }));
}

/** The language most pages are in. */
function mainLanguage(pages: readonly SitePage[]): Language {
  const count = (language: Language): number =>
    pages.filter(({ entry }) => entry.language === language).length;
  return [...languages].sort((a, b) => count(b) - count(a))[0] ?? "en";
}

function rolePage(
  page: SitePage,
  pages: readonly SitePage[],
  byId: ReadonlyMap<string, SitePage>,
  options: SiteOptions,
): Promise<string> {
  const { analysed, entry, path } = page;
  const hrefOf = (other: RoleEntry): string | null => {
    const target = byId.get(entryId(other));
    return target === undefined ? null : linkBetween(path, target.path);
  };
  return htmlOf(
    {
      analysed,
      settingsFor: options.settingsFor,
      variant: options.variant,
      theme: options.theme,
      role: entry.role,
      surroundings: ({ index }) => options.surroundingsOf(analysed, index, hrefOf),
      linkTo: (href) => linkToFile(href, page, pages),
    },
    { before: navigation(page, byId, options), style: siteStyle },
  );
}

/** A link in a document to another role's file leads to that role's page. */
function linkToFile(href: string, { analysed, path }: SitePage, pages: readonly SitePage[]): string | null {
  try {
    const target = new URL(href, analysed.document.uri);
    const anchor = target.hash;
    target.hash = "";
    target.search = "";
    const wanted = decodeURIComponent(target.pathname);
    const found = pages.find(({ entry }) => decodeURIComponent(new URL(entry.uri).pathname) === wanted);
    // Headings of a file and of its page have other anchors.
    return found === undefined || anchor.length > 1000 ? null : linkBetween(path, found.path);
  } catch {
    return null; // no address at all, or a stray % in it
  }
}

function navigation(
  { entry, path }: SitePage,
  byId: ReadonlyMap<string, SitePage>,
  { organisation, chart, variant }: SiteOptions,
): string {
  const { language } = entry;
  const link = (to: string, words: string, lang: Language = language): string =>
    `<a href="${escapeHtml(linkBetween(path, to))}"${lang === language ? "" : ` lang="${lang}" hreflang="${lang}"`}>${escapeHtml(words)}</a>`;
  const others = organisation
    .documents(entry)
    .filter((other) => entryId(other) !== entryId(entry))
    .flatMap((other) => {
      const target = byId.get(entryId(other));
      return target === undefined ? [] : [target];
    });
  const kinds = others
    .filter((other) => other.entry.language === language)
    .map((other) => link(other.path, say(other.entry.kind === "posting" ? "posting" : "position", language)));
  const tongues = others
    .filter((other) => other.entry.language !== language)
    .map((other) => link(other.path, languageNames[other.entry.language], other.entry.language));
  return [
    `<nav class="site" lang="${language}" aria-label="${say("site", language)}">`,
    link(indexPage, say(variant === "posting" ? "allVacancies" : "all", language)),
    ...(chart === null ? [] : [link(chartPage, say("chart", language))]),
    ...kinds,
    ...(tongues.length === 0 ? [] : [`<span class="languages">${tongues.join("")}</span>`]),
    "</nav>",
  ].join("");
}

/** The chart of the roles that have pages, with whom they are linked to. */
function chartOf(graph: OrganisationGraph, pages: readonly SitePage[], language: Language): string {
  const byId = new Map(pages.map((page) => [entryId(page.entry), page.path]));
  const pageOf = ({ uri, id }: OrganisationGraph["nodes"][number]): string | null => {
    if (uri === null) return null;
    const number = /#(\d+)$/.exec(id)?.[1];
    return byId.get(`${uri}#${number === undefined ? 0 : Number(number) - 1}`) ?? null;
  };
  const shown = narrowed(graph, (node) => pageOf(node) !== null);
  return chartHtml(
    { ...shown, nodes: shown.nodes.map((node) => ({ ...node, path: pageOf(node) })) },
    {
      language,
      direction: "down",
      careers: false,
      href: (path) => linkBetween(chartPage, path),
      home: { href: indexPage, label: say("all", language) },
    },
  );
}
