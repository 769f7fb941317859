import type { Field } from "../../role/role.ts";
import type { FieldId } from "../../vocabulary/fields.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { RoleReference, RoleRelation } from "../fact.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import type { View } from "../grammar/plain-text.ts";
import { readCareer } from "./career.ts";
import { readReporting } from "./reporting.ts";
import { readNames } from "./role-names.ts";

/** Fields whose values are names of roles. */
const relations: Readonly<Partial<Record<FieldId, RoleRelation>>> = {
  reportsTo: "reportsTo",
  dottedLineTo: "dottedLineTo",
  directReports: "directReports",
  peers: "peers",
  careerPath: "career-up",
};

export const namesRoles = (id: FieldId | null): boolean => id !== null && relations[id] !== undefined;

/** What a field's names stand for; a part of `careerPath` says up or lateral. */
export function relationOf(id: FieldId, part: string | null): RoleRelation | null {
  if (id === "careerPath" && part === "lateral") return "career-lateral";
  return relations[id] ?? null;
}

/** `up` or `lateral` of a `careerPath` field: the key says it (晋升方向), or the path in the value does. */
export function partOf(
  field: Field,
  key: string,
  path: readonly (string | number)[],
  vocabulary: Vocabulary,
): string | null {
  if (field.id !== "careerPath") return null;
  const inside = path.find((step): step is string => step === "up" || step === "lateral");
  if (inside !== undefined) return inside;
  const named = path.find((step): step is string => typeof step === "string");
  return vocabulary.field(named ?? key)?.part ?? vocabulary.field(key)?.part ?? null;
}

/** 无, none, N/A: the field is there and says nobody. */
const nobody =
  /^\s*(?:无|暂无|没有|未定|待定|不适用|空|不涉及|n\/?a|nil|null|none|nobody|no one|not applicable|tbd|tba|-+|—+|–|\/|\?|~|\.+|\{[^}]*\})\s*(?:[.。,;(].*)?$|^\s*(?:暂?无|没有)(?:直接|下级|下属|上级|其他|需|人员|固定|管理|汇报|虚线|\s)[^、]*$|^\s*(?:no|none)\s+(?:direct )?reports?|^\s*individual contributor/u;

/** True for a value that says outright that there is nobody: 无, “None”, 暂无下属. Silence says nothing. */
export const saysNobody = (value: string): boolean =>
  /[\p{L}\p{N}]/u.test(value) && !/tb[da]|待定|未定|[{}]/iu.test(value) && nobody.test(foldSameLength(value));

/** 7人, “3-5 people”, “共7人：” before the names. */
const headcount =
  /^\s*(?:共|约|共计|合计|管理|带领|about |around |up to )?\s*\d+\s*(?:[-~至到–]\s*\d+|\+)?\s*(?:人|名|位|个|people|persons?|direct reports?|reports|ftes?|employees|staff)?(?:左右|以上|以内|团队)?\s*[.。]?$/u;
const headcountLead = /^[^:、]{0,16}\d+\s*(?:人|名|people)[^:、]{0,8}[:,]\s*/u;
/** 4人(计划员2人、跟单员2人) */
const headcountOf = /^\s*(?:共|约)?\d+\s*(?:人|名|people)\s*\((?=[^()]*\)\s*$)/u;

export interface FieldValueContext {
  readonly relation: RoleRelation;
  readonly source: RoleReference["source"];
  readonly dotted: boolean;
  readonly external: boolean;
  /** One name an item, with or without a description: `导购：负责销售`. */
  readonly listed?: boolean;
  readonly context: Context;
}

/** What stands behind a name in a list: `客服主管：负责…`, `**producer**: owns …`, `Trainer – leads …`. */
const description = /\s*(?::\s|:$|:(?=[^\d])|\s[-–—]{1,2}\s|——|—)/u;

/** The view up to the description of what it names. */
export function withoutDescription(view: View): View {
  const cut = description.exec(view.text);
  return cut === null
    ? view
    : { ...view, text: view.text.slice(0, cut.index), cased: view.cased.slice(0, cut.index) };
}

/** The references in one value of such a field. */
export function readRoleValue(whole: View, value: FieldValueContext): readonly Unplaced<RoleReference>[] {
  const view = value.listed === true ? withoutDescription(whole) : whole;
  const { text } = view;
  if (text.trim() === "" || nobody.test(text) || headcount.test(text)) return [];
  if (value.relation === "career-up" || value.relation === "career-lateral") return careerValue(view, value);
  if (isSentence(text)) {
    const told = readReporting(view, { ...value.context, area: "open", sectionIds: ["relationships"] });
    return told.filter(({ relation }) => relation === value.relation || value.relation === "reportsTo");
  }
  const inBracket = headcountOf.exec(text)?.[0].length;
  const lead = inBracket ?? headcountLead.exec(text)?.[0].length ?? 0;
  const end = inBracket === undefined ? text.length : text.lastIndexOf(")");
  const names = readNames(view, lead, end, {
    relation: value.relation,
    source: value.source,
    confidence: 0.98,
    onlyRoles: false,
    dotted: value.dotted,
    external: value.external,
  });
  return names.filter(({ name }) => name.length <= 80);
}

const sentenceWords =
  /向.{1,30}(?:汇报|负责|报告)|(?:接受|听从|服从|受).{1,30}(?:领导|指令|管理|监督|指挥|安排)|由.{1,20}(?:领导|管理|分管)|(?:^|\s)(?:reports?|reporting|is supervised|is managed|will be) |负责.{6,}/u;

/** A value that is told, not listed. */
const isSentence = (text: string): boolean =>
  sentenceWords.test(text) ||
  (text.length > 60 && /[。;]|\. /u.test(text.slice(0, -1)) && !text.includes("、"));

function careerValue(view: View, value: FieldValueContext): readonly Unplaced<RoleReference>[] {
  const { text } = view;
  const context = {
    ...value.context,
    area: "silent" as const,
    sectionIds: ["career" as const],
    part: value.relation === "career-lateral" ? "lateral" : "up",
  };
  const told = readCareer(view, context);
  if (told.length > 0) return told.map((reference) => ({ ...reference, source: value.source }));
  if (/[。;]|(?:^|\s)(?:is|are|can|may|will|to)\s|[为可将]/u.test(text) && text.length > 24) return [];
  return readNames(view, 0, text.length, {
    relation: value.relation,
    source: value.source,
    confidence: 0.9,
    onlyRoles: false,
    external: value.external,
  });
}
