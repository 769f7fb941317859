import type { Difference, RoleDifference, StandingChange, Weight } from "../../compare/change.ts";
import { weights } from "../../compare/change.ts";
import { inLanguage, type Language, type Localised } from "../../vocabulary/language.ts";
import type { Sides } from "./sides.ts";

/** What every form of the report is made of. */
export interface DiffReport extends Difference {
  readonly names: Sides["names"];
}

export interface DiffCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** Changes by weight; a role that came or went is a change of its own and not counted here. */
  readonly changes: Readonly<Record<Weight, number>>;
}

export function countsOf({ roles }: Difference): DiffCounts {
  const ofStatus = (status: RoleDifference["status"]): number =>
    roles.filter((role) => role.status === status).length;
  const ofWeight = (weight: Weight): number =>
    roles.flatMap(({ changes }) => changes).filter((change) => change.weight === weight).length;
  return {
    added: ofStatus("added"),
    removed: ofStatus("removed"),
    changed: ofStatus("changed"),
    changes: { major: ofWeight("major"), minor: ofWeight("minor"), none: ofWeight("none") },
  };
}

/** The weight of a role's weightiest change; one that came or went is of the greatest. */
export const weightOf = ({ status, changes }: RoleDifference): Weight =>
  status === "changed"
    ? (weights.find((weight) => changes.some((one) => one.weight === weight)) ?? "none")
    : "major";

/** Roles by what a reviewer sees first: those gone, those new, then by weight, then by path. */
export function byWeight(roles: readonly RoleDifference[]): readonly RoleDifference[] {
  const statuses: readonly RoleDifference["status"][] = ["removed", "added", "changed"];
  return [...roles].sort(
    (a, b) =>
      statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
      weights.indexOf(weightOf(a)) - weights.indexOf(weightOf(b)),
  );
}

/** Something is different beyond form. */
export const differs = (difference: Difference): boolean =>
  difference.roles.some((role) => weightOf(role) !== "none") || difference.organisation.length > 0;

export const titleOf = ({ before, after }: RoleDifference, language: Language): string =>
  (after ?? before)?.title || inLanguage(untitled, language);

const untitled: Localised = { "zh-CN": "（没有岗位名称）", "zh-TW": "（沒有職稱）", en: "(no title)" };

/** “3 个岗位有变化：新增 1，修改 2。重要变化 4 处，措辞 7 处。” */
export function summaryOf(report: Difference, language: Language): string {
  const { added, removed, changed, changes } = countsOf(report);
  const total = added + removed + changed;
  if (total === 0 && report.organisation.length === 0) {
    return inLanguage({ "zh-CN": "没有差异。", "zh-TW": "沒有差異。", en: "No differences." }, language);
  }
  const english = language === "en";
  const traditional = language === "zh-TW";
  const roles = parts(
    english
      ? [
          [added, "added"],
          [removed, "removed"],
          [changed, "changed"],
        ]
      : [
          [added, "新增"],
          [removed, traditional ? "刪除" : "删除"],
          [changed, "修改"],
        ],
    english,
  );
  const heavy = parts(
    english
      ? [
          [changes.major, "that matter"],
          [changes.minor, "smaller"],
          [changes.none, "of form only"],
        ]
      : [
          [changes.major, traditional ? "重要變更" : "重要变化"],
          [changes.minor, "一般"],
          [changes.none, traditional ? "僅形式" : "仅形式"],
        ],
    english,
  );
  const count = changes.major + changes.minor + changes.none;
  if (english) {
    const said = count === 0 ? "" : ` ${count === 1 ? "1 change" : `${count} changes`}: ${heavy}.`;
    return `${total === 1 ? "1 role" : `${total} roles`}: ${roles}.${said}`;
  }
  const said =
    count === 0 ? "" : traditional ? `變更 ${count} 處：${heavy}。` : `变化 ${count} 处：${heavy}。`;
  return `${traditional ? `${total} 個職位` : `${total} 个岗位`}：${roles}。${said}`;
}

const parts = (counts: readonly (readonly [number, string])[], english: boolean): string =>
  counts
    .filter(([count]) => count > 0)
    .map(([count, name]) => (english ? `${count} ${name}` : `${name} ${count}`))
    .join(english ? ", " : "，");

/** “客服主管：直接上级 客服经理 → 客服总监”; “质检员：不再有上级（客服经理）”. */
export function standingSentence(
  { kind, before, after, names, went, came }: StandingChange,
  language: Language,
): string {
  const title = after ?? before ?? "";
  const colon = language === "en" ? ": " : "：";
  const comma = language === "en" ? ", " : "、";
  const list = (all: StandingChange["names"]["before"]): string => all.map((role) => role.title).join(comma);
  /** The same name on both sides, with a file on one of them only, would read as if nothing were different. */
  const told = (all: typeof names.before, others: typeof names.before): string =>
    all
      .map((role) =>
        role.undefined && others.some((other) => !other.undefined && other.title === role.title)
          ? role.title + inLanguage(noFile, language)
          : role.title,
      )
      .join(comma);
  const known = names.after.filter((role) => !role.undefined);
  if (kind === "superiors") {
    if (known.length === 0 && names.before.some((role) => !role.undefined)) {
      return `${title}${colon}${inLanguage(noSuperior(list(names.before)), language)}`;
    }
    const from = told(names.before, names.after) || inLanguage(nobody, language);
    const to = told(names.after, names.before) || inLanguage(nobody, language);
    return `${title}${colon}${inLanguage(superior, language)} ${from} → ${to}`;
  }
  const come = came.map((role) => `+${role.title}`);
  const gone = went.map((role) => `−${role.title}`);
  const who = [...come, ...gone].join(comma);
  const said = who === "" ? "" : language === "en" ? ` (${who})` : `（${who}）`;
  return `${title}${colon}${inLanguage(reports, language)} ${names.before.length} → ${names.after.length}${said}`;
}

const superior: Localised = { "zh-CN": "直接上级", "zh-TW": "直屬主管", en: "superior" };
const reports: Localised = { "zh-CN": "直接下级", "zh-TW": "直屬部屬", en: "direct reports" };
const noFile: Localised = { "zh-CN": "（没有文件）", "zh-TW": "（沒有檔案）", en: " (no file)" };
const nobody: Localised = { "zh-CN": "无", "zh-TW": "無", en: "none" };
const noSuperior = (former: string): Localised => ({
  "zh-CN": `不再有上级（原为 ${former}）`,
  "zh-TW": `不再有主管（原為 ${former}）`,
  en: `no superior any more (was ${former})`,
});
