import type { RoleEntry } from "../../../organisation/entry.ts";
import { entryId } from "../../../organisation/entry.ts";
import type { Language } from "../../../vocabulary/language.ts";
import { escapeHtml } from "../../escape.ts";
import { page } from "../page.ts";
import { chartPage, indexPage, linkBetween } from "./paths.ts";
import type { SiteOptions, SitePage } from "./site.ts";
import { indexStyle, siteStyle } from "./style.ts";
import { countOf, languageNames, say } from "./words.ts";

/** All roles by department, each once with its other languages and its posting beside it. */
export function indexHtml(
  pages: readonly SitePage[],
  language: Language,
  options: SiteOptions,
): Promise<string> {
  const { variant, theme, chart, organisation } = options;
  const groups = grouped(pages, language, organisation);
  const names = new Set(pages.map(({ entry }) => entry.organization));
  const [name = ""] = names;
  const heading = say(variant === "posting" ? "vacancies" : "roles", language);
  const title =
    names.size !== 1 || name === "" ? heading : `${name}${language === "en" ? " – " : ""}${heading}`;
  const sections = byDepartment(groups).map(
    ([department, own]) =>
      `<section lang="${language}"><h2>${escapeHtml(department || say("noDepartment", language))}</h2><ul class="roles">${own.map((group) => item(group, language, variant === "internal")).join("")}</ul></section>`,
  );
  const only = sections.length === 1 && (byDepartment(groups)[0]?.[0] ?? "") === "";
  const before =
    chart === null
      ? undefined
      : `<nav class="site" lang="${language}" aria-label="${say("site", language)}"><a href="${chartPage}">${say("chart", language)}</a></nav>`;
  return page({
    language,
    title,
    description: "",
    theme,
    variant,
    content: `<header lang="${language}"><h1>${escapeHtml(title)}</h1><p class="count">${countOf(groups.length, language)}</p></header>${only ? sections.join("").replace(/<h2>.*?<\/h2>/u, "") : sections.join("")}`,
    ...(before === undefined ? {} : { before }),
    style: siteStyle + indexStyle,
  });
}

/** The documents of one role that have pages: the one in the site's language first, a position before its posting. */
type Group = readonly [main: SitePage, ...others: SitePage[]];

function grouped(
  pages: readonly SitePage[],
  language: Language,
  organisation: SiteOptions["organisation"],
): readonly Group[] {
  const byId = new Map(pages.map((one) => [entryId(one.entry), one]));
  const seen = new Set<string>();
  return pages.flatMap((one): Group[] => {
    if (seen.has(entryId(one.entry))) return [];
    const all = [one.entry, ...organisation.documents(one.entry)];
    const documents = [...new Set(all.map(entryId))].flatMap((id) => byId.get(id) ?? []);
    for (const { entry } of documents) seen.add(entryId(entry));
    const rank = ({ entry }: SitePage): number =>
      (entry.language === language ? 0 : 2) + (entry.kind === "posting" ? 1 : 0);
    const [main = one, ...others] = [...documents].sort((a, b) => rank(a) - rank(b) || order(a.path, b.path));
    return [[main, ...others]];
  });
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In order of their names; what names none comes last. */
function byDepartment(groups: readonly Group[]): readonly (readonly [string, readonly Group[]])[] {
  const departments = new Map<string, Group[]>();
  for (const group of groups) {
    const name = group[0].entry.department?.trim() ?? "";
    const own = departments.get(name) ?? [];
    departments.set(name, own);
    own.push(group);
  }
  return [...departments].sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : order(a, b)));
}

function item([main, ...others]: Group, language: Language, internal: boolean): string {
  const { entry } = main;
  const about = [entry.level, internal ? (entry.code?.value ?? null) : null].filter(
    (words): words is string => words !== null && words.trim() !== "",
  );
  const links = others.map((other) => anchor(other, otherWords(other.entry, entry, language)));
  return [
    `<li>${anchor(main, entry.title.trim() || say("untitled", language))}`,
    ...(about.length === 0 ? [] : [`<span class="about">${escapeHtml(about.join(" · "))}</span>`]),
    ...(links.length === 0 ? [] : [`<span class="others">${links.join("")}</span>`]),
    "</li>",
  ].join("");
}

const otherWords = (other: RoleEntry, main: RoleEntry, language: Language): string => {
  const kind = other.kind === "posting" && main.kind !== "posting" ? say("posting", other.language) : "";
  return other.language === main.language
    ? kind || other.title || say("untitled", language)
    : kind || languageNames[other.language];
};

const anchor = ({ path, entry }: SitePage, words: string): string =>
  `<a href="${escapeHtml(linkBetween(indexPage, path))}" lang="${entry.language}">${escapeHtml(words)}</a>`;
