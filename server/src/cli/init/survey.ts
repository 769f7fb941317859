import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { glob } from "tinyglobby";
import { createSettings } from "../../config/resolve.ts";
import { roleFilePattern } from "../../config/role-name.ts";
import type { Analysed } from "../../organisation/reading.ts";
import { analyse, createUsualReading, readingSettings } from "../../organisation/reading.ts";
import type { Role } from "../../role/role.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import { list, relativeTo } from "../discover.ts";
import { readText } from "../disk.ts";
import { today } from "../plan.ts";
import { createReading } from "../reading.ts";

/** What a folder has. Paths are relative to it, with `/`, and sorted. */
export interface Survey {
  /** Role files by their name. */
  readonly files: readonly string[];
  /** Files of other names that read like role definitions, and the texts that were looked at for them. */
  readonly lookalikes: readonly string[];
  readonly others: readonly string[];
  /** Those of the others that have nothing a role has. */
  readonly strangers: readonly string[];
  /** One for each role of both. */
  readonly roles: readonly Surveyed[];
  /** Names of superiors that no file describes, in order of how often they are named. */
  readonly unknownSuperiors: readonly string[];
}

export interface Surveyed {
  readonly path: string;
  readonly language: Language;
  readonly isPosting: boolean;
  /** Empty when none is said. */
  readonly organization: string;
  /** A currency its pay is told in, or null. */
  readonly currency: string | null;
}

/** More texts than these are no folder of job descriptions; the first ones tell enough. */
const mostOthers = 2000;

/** Reads everything below a folder, by the rules that hold without a config. */
export async function survey(folder: string): Promise<Survey> {
  const settingsFor = createSettings([], { asOf: today() });
  const { files } = await list(folder, []);
  const texts = await textsBelow(folder);
  const { session } = createReading({ cwd: folder, settingsFor, named: new Set(), wanted: new Set() });
  const known = new Set(files);
  const others = texts.filter((file) => !known.has(file)).slice(0, mostOthers);
  const likeness = new Map<string, Likeness>();
  for (const file of others) {
    const read = readText(file);
    if (!("text" in read)) continue;
    const uri = pathToFileURL(file).href;
    const settings = readingSettings(settingsFor, uri);
    const analysed = analyse({ uri, text: read.text, open: false }, settings, createUsualReading());
    likeness.set(file, likenessOf(analysed));
  }
  const lookalikes = others.filter((file) => likeness.get(file) === "role");
  const strangers = others.filter((file) => likeness.get(file) === "none");
  const roles: Surveyed[] = [];
  for (const file of [...files, ...lookalikes]) {
    const uri = pathToFileURL(file).href;
    session.refresh(uri);
    const read = session.document(uri);
    if (read !== undefined) roles.push(...surveyed(relativeTo(folder, file), read));
  }
  const name = (uri: string): string => relativeTo(folder, fileURLToPath(uri));
  const { nodes, edges } = session.chart(name);
  const missing = new Map(nodes.filter((node) => node.undefined).map(({ id, title }) => [id, title]));
  const named = new Map<string, number>();
  for (const { to, type, declaredBy } of edges) {
    const title = missing.get(to);
    if (title === undefined || type === "career" || !declaredBy.includes("report")) continue;
    named.set(title, (named.get(title) ?? 0) + 1);
  }
  return {
    files: files.map((file) => relativeTo(folder, file)),
    lookalikes: lookalikes.map((file) => relativeTo(folder, file)),
    others: others.map((file) => relativeTo(folder, file)),
    strangers: strangers.map((file) => relativeTo(folder, file)),
    roles,
    unknownSuperiors: [...named].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([title]) => title),
  };
}

async function textsBelow(folder: string): Promise<readonly string[]> {
  const found = await glob(["**/*.{md,markdown,yaml,yml}"], {
    cwd: folder,
    absolute: true,
    dot: false,
    ignore: ["**/node_modules/**", "**/.git/**", roleFilePattern],
    followSymbolicLinks: false,
    expandDirectories: false,
    caseSensitiveMatch: false,
  });
  return found.map((file) => path.normalize(file)).sort();
}

type Likeness = "role" | "some" | "none";

/** Duties, and what is asked of the person: nothing but a job description has both under headings of these names. */
function likenessOf({ document }: Analysed): Likeness {
  const found = document.roles.map(({ sections, title }) => {
    const ids = new Set(sections.flatMap((section) => section.ids));
    const duties = ids.has("responsibilities") || ids.has("accountability");
    const person = ["qualifications", "education", "experience", "skills", "knowledge", "qualities"] as const;
    const asks = person.some((id) => ids.has(id));
    return title !== null && duties && asks ? "role" : duties || asks ? "some" : "none";
  });
  return found.includes("role") ? "role" : found.includes("some") ? "some" : "none";
}

const surveyed = (file: string, { document, facts, entries }: Analysed): readonly Surveyed[] =>
  document.roles
    .filter(({ kind }) => kind !== "reference" && kind !== "occupation")
    .map((role) => ({
      path: file,
      language: role.language,
      isPosting: isPosting(role),
      organization: entries[role.index]?.organization ?? "",
      currency: facts[role.index]?.pay.find(({ currency }) => currency !== null)?.currency ?? null,
    }));

/** What candidates are told beside the work, and what only colleagues are. */
const offered: readonly SectionId[] = ["pay", "benefits"];
const practical: readonly SectionId[] = ["location", "contact", "hiring"];
const internal: readonly SectionId[] = ["basic", "authority", "kpi", "relationships", "legal"];

/** Said so; or it names no superior, and tells how to apply, or what is offered and where, and nothing for colleagues. */
function isPosting({ kind, sections, fields }: Role): boolean {
  if (kind === "posting") return true;
  const present = new Set(sections.flatMap((section) => section.ids));
  const has = (ids: readonly SectionId[]): boolean => ids.some((id) => present.has(id));
  if (fields.some(({ id }) => id === "reportsTo")) return false;
  return present.has("apply") || (has(offered) && has(practical) && !has(internal));
}
