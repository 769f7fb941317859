import type { Role } from "../../role/role.ts";
import { saidFields } from "../../rules/support/google-properties.ts";

/** Values of schema.org/JobPosting `employmentType` as Google lists them. */
export type EmploymentType =
  | "FULL_TIME"
  | "PART_TIME"
  | "CONTRACTOR"
  | "TEMPORARY"
  | "INTERN"
  | "VOLUNTEER"
  | "PER_DIEM"
  | "OTHER";

/** The order counts: an internship in full time is an internship, 兼职 beside 全职 is both. */
const words: readonly (readonly [EmploymentType, RegExp])[] = [
  ["INTERN", /intern(?:ship)?(?![a-z])|实习|實習/iu],
  ["VOLUNTEER", /volunteer|志愿|志願|志工|义工|義工/iu],
  ["PER_DIEM", /per[- ]?diem|按日|日结|日薪制/iu],
  ["TEMPORARY", /temporary|(?:^|[^a-z])temp(?![a-z])|seasonal|临时|臨時|短期|季节工/iu],
  ["CONTRACTOR", /contract(?:or)?(?![a-z])|freelance|约聘|約聘|合同工|外包|自由职业|承攬/iu],
  ["PART_TIME", /part[- ]?time|兼职|兼職|非全日制|部分工時/iu],
  ["FULL_TIME", /full[- ]?time|permanent|regular|全职|全職|全日制|正职|正職|正式/iu],
];

/** The types a role says; `OTHER` for words of its own. Empty when it says none. */
export function employmentTypes(role: Role): readonly EmploymentType[] {
  const found = new Set<EmploymentType>();
  for (const { value } of saidFields(role, "employmentType").flatMap(({ values }) => values)) {
    for (const part of value.split(/[、,，;；/／|]|\s+(?:or|and)\s+|或/u)) {
      if (part.trim() === "") continue;
      const type = words.find(([, pattern]) => pattern.test(part.replace("非全日制", "兼职")))?.[0];
      found.add(type ?? "OTHER");
    }
  }
  return [...found];
}
