import type { Facts } from "../../facts/fact.ts";
import type { Passage } from "../../facts/passages.ts";
import { looksLikeRole } from "../../facts/reporting/role-heads.ts";
import type { Role } from "../../role/role.ts";
import type { FieldId } from "../../vocabulary/fields.ts";
import { foldSameLength } from "../../vocabulary/fold.ts";
import type { SectionId } from "../../vocabulary/sections.ts";
import { reliable } from "./places.ts";
import { hasRequirements } from "./requirements.ts";

/** What a document in a role's file seems to be instead. */
export type OtherThing = "article" | "list" | "company";

/** Fields only a role of some company has. */
const ownFields: ReadonlySet<FieldId> = new Set<FieldId>([
  "kind",
  "code",
  "organization",
  "department",
  "level",
  "grade",
  "reportsTo",
  "dottedLineTo",
  "directReports",
  "location",
  "employmentType",
  "headcount",
  "validThrough",
  "datePosted",
  "root",
  "external",
  "translationOf",
]);

/** Sections only a role of some company has. */
const ownSections: ReadonlySet<SectionId> = new Set<SectionId>([
  "basic",
  "authority",
  "confidentiality",
  "relationships",
  "apply",
  "contact",
  "revision",
  "hiring",
]);

const duties: ReadonlySet<SectionId> = new Set<SectionId>(["responsibilities", "accountability", "day"]);

/**
 * What a document seems to be, when signs of something else outweigh those of a role; null for roles and drafts.
 * `titleLine` is the whole line the title stands in: of “物流主管是做什么的” the title is 物流主管.
 */
export function otherThing(
  role: Role,
  titleLine: string,
  facts: Facts,
  passages: readonly Passage[],
): OtherThing | null {
  if (
    role.fields.some(({ id, values }) => ownFields.has(id) && values.some(({ value }) => value.trim() !== ""))
  )
    return null;
  if (facts.references.some((line) => line.relation === "reportsTo" && !line.generic && reliable(line)))
    return null;
  const ids = new Set(role.sections.flatMap((section) => section.ids));
  if ([...ids].some((id) => ownSections.has(id))) return null;
  if (isArticle(titleLine, facts, passages, ids)) return "article";
  if ([...ids].some((id) => duties.has(id)) || hasRequirements(role)) return null;
  if (role.title === null || looksLikeRole(foldSameLength(role.title.value))) return null;
  if (isList(passages)) return "list";
  return isCompany(passages, ids) ? "company" : null;
}

/** A title that asks or promises to explain. */
const titles =
  /是做什么|做些?什么(?:的|工作)?[?]?$|是什么|干什么|怎么样|怎样|如何|为什么|有哪些|多少钱|(?:就业|职业|发展|市场)前景|攻略|指南|大全|范文|模板|一文|详解|解析|揭秘|盘点|(?:职业|岗位)介绍|[?]$|(?:^|[^a-z])(?:what (?:is|does|do)|how to|guide to|career guide|salary guide|a guide|interview questions|everything you need to know|template|examples?|explained)(?![a-z])/u;
/** The writer of an article speaks. */
const writer =
  /本文|笔者|小编|综上所述|总的来说|总而言之|让我们(?:一起)?来|相信大家|希望(?:本文|以上内容)|文章(?:将|旨在)|(?:^|[^a-z])(?:in this (?:article|guide|post)|this (?:article|guide|blog)|in conclusion|to sum up|we(?:'ll| will) explore|read on|let's (?:explore|look|dive))(?![a-z])/u;
/** Statistics of a labour market. */
const statistics =
  /据(?:统计|调查|报道)|(?:数据|调查|报告|统计)显示|最新的?(?:招聘|就业|市场)?(?:数据|统计|调查)|(?:^|[^a-z])(?:bureau of labor statistics|according to (?:a |the )?(?:[a-z]+ ){0,4}(?:survey|report|statistics)|median (?:annual )?(?:salary|wage|pay)|job outlook)(?![a-z])/u;
/** What holds for a profession anywhere. */
const general =
  /(?:这一|该|这个|此)(?:职业|职位)(?:通常|一般|主要|的从业)|从业者|通常(?:存在|就职|任职|受雇)|各(?:类|种|行各)业|各大(?:城市|企业)|(?:^|[^a-z])(?:typically (?:work|employed)|in most (?:companies|organi[sz]ations)|across (?:many )?industries|professionals in this (?:field|role))(?![a-z])/u;

function isArticle(
  titleLine: string,
  facts: Facts,
  passages: readonly Passage[],
  ids: ReadonlySet<SectionId>,
): boolean {
  const says = (pattern: RegExp): boolean =>
    passages.some(({ kind, view }) => kind === "text" && pattern.test(view.text));
  const titled = titles.test(foldSameLength(titleLine).trim());
  const market = ids.has("market");
  const written = says(writer);
  if (!titled && !market && !written) return false;
  const bands = facts.pay.filter((pay) => reliable(pay) && pay.min !== null).length >= 3;
  const signs = [titled, market, written, bands, says(statistics), says(general)];
  return signs.filter(Boolean).length >= 2;
}

/** Fewer links are references of a role to its tools and teams. */
const manyLinks = 5;

/** Most of the items are nothing but a link. */
function isList(passages: readonly Passage[]): boolean {
  const items = passages.filter(({ kind, item }) => kind === "text" && item);
  const links = items.filter(({ view }) => {
    const linked = view.links.reduce((sum, { start, end }) => sum + end - start, 0);
    return linked > 0 && linked >= view.text.trim().length * 0.7;
  });
  return links.length >= manyLinks && links.length * 2 > items.length;
}

const companySections: readonly SectionId[] = ["company", "team", "benefits", "process", "equal-opportunity"];
/** Shorter pages are drafts. */
const longEnough = 400;

function isCompany(passages: readonly Passage[], ids: ReadonlySet<SectionId>): boolean {
  if (companySections.filter((id) => ids.has(id)).length < 2 || !(ids.has("company") || ids.has("team")))
    return false;
  const words = passages.reduce((sum, { kind, view }) => sum + (kind === "text" ? view.text.length : 0), 0);
  return words >= longEnough;
}
