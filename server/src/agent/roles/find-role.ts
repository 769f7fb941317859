import { nearest } from "../../config/nearest.ts";
import type { RoleEntry } from "../../organisation/entry.ts";
import type { Localised } from "../../vocabulary/language.ts";
import { excerpt } from "../input/read-input.ts";
import { failed, type Outcome, type ToolContext } from "../tool.ts";
import { plainPath } from "./path.ts";

/** A role of the workspace, or with `role: null` all roles of a file. */
export interface Found {
  readonly uri: string;
  readonly role: number | null;
}

/** Names the role as graphs do: the path, `path#2` for the second role of a file. */
export const idOf = ({ pathOf }: ToolContext, { uri, role }: Pick<RoleEntry, "uri" | "role">): string =>
  role === 0 ? pathOf(uri) : `${pathOf(uri)}#${role + 1}`;

/** The role somebody means by a path, a title, an alias or a code. Only files of the workspace are found. */
export function findRole(context: ToolContext, written: string): Outcome<Found> {
  const path = plainPath(written);
  if (!failed(path)) {
    const found = byPath(context, path.value);
    if (found !== null) return { value: found };
  }
  const named = byName(context, written.trim());
  if (named.length === 1 && named[0] !== undefined) return { value: named[0] };
  if (named.length > 1)
    return {
      failure: several(
        written,
        named.map((entry) => idOf(context, entry)),
      ),
    };
  if (failed(path)) return path;
  return { failure: unknown(written, near(context, written.trim())) };
}

/** As `findRole`, for what is about one role: the first of a file that has several. */
export function findEntry(context: ToolContext, written: string): Outcome<RoleEntry> {
  const found = findRole(context, written);
  if (failed(found)) return found;
  const { uri, role } = found.value;
  const entry = context.session.organisation.entry(uri, role ?? 0);
  return entry === undefined ? { failure: unknown(written, []) } : { value: entry };
}

/** The file at a path of the workspace. */
export function findFile(context: ToolContext, written: string): Outcome<string> {
  const path = plainPath(written);
  if (failed(path)) return path;
  const found = byPath(context, path.value);
  return found === null ? { failure: unknown(written, near(context, path.value)) } : { value: found.uri };
}

function byPath({ session, pathOf }: ToolContext, path: string): Found | null {
  const whole = path.normalize("NFC");
  const numbered = /^(.*)#([1-9]\d{0,5})$/.exec(whole);
  let withNumber: Found | null = null;
  for (const uri of session.uris()) {
    const own = pathOf(uri).normalize("NFC");
    if (own === whole) return { uri, role: null };
    if (numbered !== null && own === numbered[1]) withNumber = { uri, role: Number(numbered[2]) - 1 };
  }
  const known = withNumber !== null && session.organisation.entry(withNumber.uri, withNumber.role ?? 0);
  return known ? withNumber : null;
}

/** Roles with a name; of several documents of one role (languages, posting) the position that is the original. */
function byName({ session, settingsFor }: ToolContext, name: string): readonly RoleEntry[] {
  const { organisation } = session;
  const entries = [...organisation.entries()].filter((entry) => {
    const key = settingsFor(entry.uri, entry.language).vocabulary.roleKey(name);
    return (
      (key !== "" && (entry.key === key || entry.aliasKeys.includes(key))) ||
      entry.code?.value.toLowerCase() === name.toLowerCase()
    );
  });
  const [first] = entries;
  if (first === undefined || entries.length === 1) return entries;
  const documents = new Set(organisation.documents(first));
  if (!entries.every((entry) => sameAs(documents, entry))) return entries;
  const best =
    entries.find(({ kind, translationOf }) => kind === "position" && translationOf === null) ?? first;
  return [best];
}

const sameAs = (documents: ReadonlySet<RoleEntry>, { uri, role }: RoleEntry): boolean =>
  [...documents].some((other) => other.uri === uri && other.role === role);

const mostNear = 5;

/** Titles and paths that may have been meant. */
function near(context: ToolContext, name: string): readonly string[] {
  const entries = [...context.session.organisation.entries()];
  const titles = entries.map(({ title }) => title).filter((title) => title !== "");
  const paths = context.session.uris().map(context.pathOf);
  const wanted = name.toLowerCase();
  const holding = [...titles, ...paths].filter(
    (one) => wanted.length > 1 && (one.toLowerCase().includes(wanted) || wanted.includes(one.toLowerCase())),
  );
  const spelt = [nearest(name, titles), nearest(name, paths)].filter((one) => one !== null);
  return [...new Set([...spelt, ...holding])].slice(0, mostNear).map(excerpt);
}

function unknown(written: string, meant: readonly string[]): Localised {
  const shown = excerpt(written);
  return {
    "zh-CN": `没有岗位“${shown}”${meant.length === 0 ? "；" : `，是否想写 ${meant.join("、")}？`}用 list_roles 查看有哪些`,
    en: `there is no role “${shown}”${meant.length === 0 ? ";" : `; did you mean ${meant.join(", ")}?`} list_roles tells which there are`,
  };
}

function several(written: string, ids: readonly string[]): Localised {
  const shown = excerpt(written);
  const some = ids.slice(0, 10);
  return {
    "zh-CN": `“${shown}”可以指几个岗位，请用路径说明是哪一个：${some.join("、")}`,
    en: `“${shown}” may be several roles; say which by its path: ${some.join(", ")}`,
  };
}
