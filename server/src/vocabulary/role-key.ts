import { foldSameLength } from "./fold.ts";
import { bracketed } from "./heading-text.ts";
import { hasHan, keyOf } from "./keys.ts";
import { once } from "./once.ts";
import { longestName, plainRoleKey } from "./role-name.ts";
import { roleWords } from "./tables.ts";

/** A company's role names: canonical → others. */
export type CompanyRoles = Readonly<Record<string, readonly string[]>>;

/** The built-in aliases by plain key, those of one script made when a name in it is first looked up. */
const chineseAliases = once(() => builtInAliases(true));
const latinAliases = once(() => builtInAliases(false));

const builtIn = (key: string): string | undefined =>
  (hasHan(key) ? chineseAliases() : latinAliases()).get(key);

const builtInAliases = (chinese: boolean): ReadonlyMap<string, string> =>
  aliasMap(
    roleWords.aliases.map(([canonical = "", ...others]) => [
      canonical,
      others.filter((other) => hasHan(other) === chinese),
    ]),
  );

function aliasMap(entries: Iterable<readonly [string, readonly string[]]>): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [canonical, others] of entries) {
    if (others.length === 0) continue;
    const key = plainRoleKey(canonical);
    for (const other of others) {
      const otherKey = plainRoleKey(other);
      if (otherKey !== key && otherKey !== "") map.set(otherKey, key);
    }
  }
  return map;
}

/**
 * Makes `Vocabulary.roleKey`. Equal keys mean one role, so what is only likely stays two. A company's alias moves
 * that one name: with `{首席转型官: [CTO]}` CTO is no longer 首席技术官, and 首席技术官 is still a role of its own.
 */
export function roleKeys(company: CompanyRoles | undefined): (name: string) => string {
  const own = aliasMap(Object.entries(company ?? {}));
  const resolve = (key: string): string => {
    const known = builtIn(key) ?? key;
    const ours = own.get(key) ?? own.get(known) ?? known;
    return builtIn(ours) ?? ours;
  };
  return (name) => {
    const key = plainRoleKey(name);
    const resolved = resolve(key);
    return resolved === key ? (withoutOwnAlias(name, resolve) ?? resolved) : resolved;
  };
}

/** `首席运营官（COO）`: what the bracket holds is the same role again. */
function withoutOwnAlias(name: string, resolve: (key: string) => string): string | null {
  const parts = bracketed(
    foldSameLength(name.slice(0, longestName))
      .trim()
      .replace(/[)\]】]$/, ""),
  );
  if (!parts || parts.before === "" || parts.inside === "" || parts.after !== "") return null;
  const outside = plainRoleKey(parts.before);
  const within = plainRoleKey(parts.inside);
  if (outside === "" || within === "") return null;
  const same = resolve(outside) === resolve(within) || initials(outside) === keyOf(parts.inside);
  return same ? resolve(outside) : null;
}

const initials = (key: string): string =>
  key
    .split(" ")
    .filter((word) => word !== "of" && word !== "and")
    .map((word) => word[0] ?? "")
    .join("");
