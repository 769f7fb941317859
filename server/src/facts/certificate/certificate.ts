import type { Certificate, Modality } from "../fact.ts";
import { inExample } from "../grammar/clause.ts";
import type { Context, Unplaced } from "../grammar/context.ts";
import { modalityOf } from "../grammar/modality.ts";
import type { View } from "../grammar/plain-text.ts";
import { hint } from "../hints/hint-words.ts";
import { knownCertificates } from "./certificate-names.ts";

interface Named {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

const none: readonly Unplaced<Certificate>[] = [];

/** Certificates, licences and titles a piece of text asks for: PMP证书, 中级经济师, “a valid driver's license”. */
export function readCertificates(view: View, context: Context): readonly Unplaced<Certificate>[] {
  const inPlace = isInPlace(context);
  if ((view.hints & hint.certificate) === 0 && !inPlace) return none;
  if (context.area === "silent" || (context.area === "duties" && !asks.test(view.text))) return none;
  const { text, cased } = view;
  const known = knownCertificates(text, cased, inPlace).map((place) => ({ ...place, confidence: 0.95 }));
  const found = apart([...known, ...generic(text, context), ...english(text, cased, context)]);
  const named = inPlace ? apart([...found, ...listed(view, context, found.length > 0)]) : found;
  return withOpenLists(view, context, named);
}

/** Names in a field's value, each entry one: `PMP、法律职业资格证书`. */
export function readCertificateNames(view: View, context: Context): readonly Unplaced<Certificate>[] {
  return withOpenLists(view, context, entries(view.text, 60));
}

const isInPlace = ({ fieldId, sectionIds }: Context): boolean =>
  fieldId === "certificates" || sectionIds.includes("certificates");

/** In duties certificates are mostly things that are handled: only a demand counts there. */
const asks = /持有|持证|须取得|需取得|必须具备|must hold|must have|required/u;

const zhGeneric =
  /(?:职业|执业|从业|专业)?(?:资格|技能等级|等级|技能|上岗|操作|认证|专业|职称|水平)?(?:证书|证照)|(?:职业|执业|从业|任职|专业技术)资格证?|(?:上岗|操作|资格|执业|从业)证|职称/gu;
/** Papers that prove other things. */
const otherPapers =
  /^(?:这|那|该|此|上述|以上|本)|毕业|学历|学位|身份|荣誉|获奖|结婚|居住|暂住|房产|产权|产品|质保|经营|许可|营业|体系|数字|安全证书|ssl|ca$|服务器|域名|颁发|发放|办理|制作|培训$|审核|收集/u;
/** A label before its value (强制性证书:暂无), 职称不限, and words that go on (证券). */
const label =
  /^(?:[券据明实件]|名称|编号|类型|复印件|原件|(?:要求|情况)?\s*:|(?:要求)?(?:不限|无|不作|没有))/u;
const stops = new Set([...'有具备得取持获及和或与的等如需须为过,;:。、()“”"「」『』[]/|是以含括凭 ']);

/** One step back over a name: past a word, past its grade (化学检验员（四级）…证书) or a bound (主管护师及以上职称). */
function bracketOrBound(text: string, at: number): number {
  if (!stops.has(text.charAt(at - 1))) return at - 1;
  const grade = /\([^()]{1,6}级[^()]{0,4}\)$/u.exec(text.slice(Math.max(0, at - 14), at));
  if (grade !== null) return at - grade[0].length;
  const bound = text.charAt(at) === "上" ? /(?:及|或)?以$/u.exec(text.slice(Math.max(0, at - 2), at)) : null;
  return bound === null ? at : at - bound[0].length;
}

/** Papers named by what they are: …资格证书, …上岗证. */
function generic(text: string, context: Context): readonly Named[] {
  if (context.area !== "requirements" && !isInPlace(context) && !asks.test(text)) return [];
  const found: Named[] = [];
  for (const match of text.matchAll(zhGeneric)) {
    const end = match.index + match[0].length;
    let start = match.index;
    while (start > 0 && match.index - start < 20) {
      const before = bracketOrBound(text, start);
      if (before === start) break;
      start = before;
    }
    const words = text.slice(start, end);
    if (otherPapers.test(words) || label.test(text.slice(end, end + 8))) continue;
    // 等证书 ends a list, 等级 does not.
    if (start === match.index && text.charAt(start - 1) === "等") continue;
    found.push({ start, end, confidence: 0.7 });
  }
  return found;
}

const enNamed =
  /(?<![A-Za-z])[A-Z][A-Za-z0-9+./&’'-]*(?:\s(?:[A-Z][A-Za-z0-9+./&’'-]*|of|in|and|for)){0,5}\s(?:[Cc]ertificat(?:ion|e)s?|[Ll]icen[sc](?:es?|ure)|[Cc]redentials?)(?![a-z])/gu;
const enTitled = /(?<![A-Za-z])(?:Certified|Chartered|Licensed)(?:\s(?:in|of))?(?:\s[A-Z][A-Za-z-]*){1,4}/gu;
const enGeneric =
  /(?<![a-z])(?:(?:relevant|related|appropriate|professional|industry|applicable|recognized|recognised|technical|vendor)\s){1,3}(?:certifications?|certificates?|licen[sc]es?|credentials?|licensure)(?![a-z])/gu;
const notPapers =
  /software|open.?source|(?<![a-z])(?:oss|mit|gpl|bsd|apache) |site licen|user licen|licen[sc]e (?:agreement|key|manag)|ssl|tls|the |this |our /u;

function english(text: string, cased: string, context: Context): readonly Named[] {
  if (context.area !== "requirements" && !isInPlace(context) && context.area !== "open") return [];
  const found: Named[] = [];
  for (const pattern of [enNamed, enTitled]) {
    for (const match of cased.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length, confidence: 0.8 });
  }
  for (const match of text.matchAll(enGeneric)) {
    // The tail of a list (“or other relevant certification”), or told by examples.
    if (/(?:other|similar|any)\s$/u.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    if (
      /^\s*[(,]?\s*(?:e\.g|i\.e|such as|for example|including|like )/u.test(
        text.slice(match.index + match[0].length, match.index + match[0].length + 24),
      )
    )
      continue;
    found.push({ start: match.index, end: match.index + match[0].length, confidence: 0.7 });
  }
  return found.filter(({ start, end }) => !notPapers.test(text.slice(start, end + 12)));
}

/** In a section on certificates: names in quotation marks, else the entries of a short item. */
function listed({ text }: View, { item }: Context, quotedOnly: boolean): readonly Named[] {
  const quoted = [...text.matchAll(/[“"「『]([^“”"「」『』\n]{2,20})[”"」』]/gu)].map((match) => ({
    start: match.index + 1,
    end: match.index + 1 + (match[1]?.length ?? 0),
    confidence: 0.8,
  }));
  if (quoted.length > 0 || quotedOnly) return quoted;
  return item && text.length <= 40 && !/[。;:]/u.test(text.trim().slice(0, -1)) ? entries(text, 24) : [];
}

const nothing = /^(?:无|暂无|没有|不限|无要求|无特殊要求|不要求|none|n\/a|not required|-|—)?$/u;
const opening = /^(?:须?持有|须有|需有|具有|具备|取得|拥有|valid |a |an )+/u;

function entries(text: string, longest: number): readonly Named[] {
  const found: Named[] = [];
  for (const match of text.matchAll(/[^、,;\n]+/gu)) {
    const words = match[0].trim().replace(/[。.]$/u, "");
    const skipped = opening.exec(words)?.[0].length ?? 0;
    const name = words
      .slice(skipped)
      .replace(
        /(?:等(?:相关|其他)?(?:证书|资格)?|者?优先(?:考虑)?|\(优先\)|\s*(?:者|为)?[尤更]佳|\s*加分)$/u,
        "",
      );
    if (name.length < 2 || name.length > longest || nothing.test(name)) continue;
    const start = match.index + match[0].indexOf(words) + skipped;
    found.push({ start, end: start + name.length, confidence: 0.75 });
  }
  return found;
}

/** The longest of what overlaps, in order. */
function apart(found: readonly Named[]): readonly Named[] {
  const kept: Named[] = [];
  for (const each of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(each);
  }
  return kept;
}

const goesOn =
  /^[”"」』)\s]*(?:等(?![级同于效待])|或(?:其他|类似|相近|同类)|,?\s*(?:etc(?![a-z])|and so on)|,?\s*(?:or|and)\s+(?:any\s+)?(?:other\s+)?(?:similar|other relevant|others?(?![a-z])))/u;

/** Between the entries of one list; a Chinese comma begins another clause. */
const listGap = /^[”"」』)]*\s*(?:、|\/|和|或|及|与|, (?:or |and )?|or |and )\s*[“"「『(]*$/u;

function withOpenLists(
  view: View,
  context: Context,
  named: readonly Named[],
): readonly Unplaced<Certificate>[] {
  const { text, cased } = view;
  const open = named.map(({ end }) => goesOn.test(text.slice(end, end + 32)));
  const modalities = named.map(({ start, end }) => modalityIn(text, start, end, context));
  // What ends the list is said of all its entries.
  for (let at = named.length - 1; at > 0; at--) {
    const gap = text.slice(named[at - 1]?.end ?? 0, named[at]?.start ?? 0);
    if (gap.length > 8 || !listGap.test(gap)) continue;
    if (open[at] === true) open[at - 1] = true;
    if (modalities[at] === "preferred") modalities[at - 1] = "preferred";
  }
  return named.map(({ start, end, confidence }, at) => ({
    span: view.source(start, end),
    text: cased.slice(start, end),
    name: cased.slice(start, end).trim(),
    modality: modalities[at] ?? "required",
    open: open[at] === true,
    confidence: inExample(text, start) ? Math.min(confidence, 0.8) : confidence,
  }));
}

const modalityIn = (text: string, start: number, end: number, { sectionIds }: Context): Modality =>
  sectionIds.includes("preferred") ? "preferred" : modalityOf(text, start, end);
