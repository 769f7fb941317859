import { isGenericSuperior } from "../../vocabulary/generic-superior.ts";
import type { RoleReference, RoleRelation } from "../fact.ts";
import type { Unplaced } from "../grammar/context.ts";
import type { View } from "../grammar/plain-text.ts";
import { isPeople, looksLikeRole } from "./role-heads.ts";
import type { Part } from "./role-split.ts";
import { splitNames } from "./role-split.ts";

/** How a list of names is to be taken. */
export interface ListOptions {
  readonly relation: RoleRelation;
  readonly source: RoleReference["source"];
  readonly confidence: number;
  /** In prose a phrase must look like a role; in a field it is one. */
  readonly onlyRoles: boolean;
  readonly dotted?: boolean;
  readonly external?: boolean;
}

interface Name {
  readonly start: number;
  readonly end: number;
}

/** References in `text[start, end)` of a view, read as a list of names: `客服经理、培训师(如…)`, `VP of Sales or COO`. */
export function readNames(
  view: View,
  start: number,
  end: number,
  options: ListOptions,
): readonly Unplaced<RoleReference>[] {
  const found: Unplaced<RoleReference>[] = [];
  let group: Group | null = null;
  const close = (): void => {
    if (group !== null) found.push(asOne(view, group));
    group = null;
  };
  for (const part of splitNames(view, start, end, options.relation)) {
    const references = fromPart(view, part, options);
    const [first] = references;
    if (first === undefined) continue;
    const head: Group | null = group;
    if (part.join === "or" && options.relation === "reportsTo" && head !== null && references.length === 1) {
      if (head.references[0]?.generic === first.generic && head.references[0].dotted === first.dotted) {
        head.references.push(first);
        head.end = part.end;
        continue;
      }
    }
    close();
    if (references.length === 1) group = { references: [first], start: part.start, end: part.end };
    else found.push(...references);
  }
  close();
  return found;
}

/** A superior and the alternatives behind “or”. */
interface Group {
  readonly references: Unplaced<RoleReference>[];
  readonly start: number;
  end: number;
}

function asOne(view: View, { references, start, end }: Group): Unplaced<RoleReference> {
  const [first, ...others] = references as [Unplaced<RoleReference>, ...Unplaced<RoleReference>[]];
  if (others.length === 0) return first;
  return {
    ...first,
    alternatives: [
      ...first.alternatives,
      ...others.flatMap(({ name, nameSpan, alternatives }) => [{ name, span: nameSpan }, ...alternatives]),
    ],
    span: view.source(start, end),
    text: view.cased.slice(start, end).trim(),
  };
}

function fromPart(view: View, part: Part, options: ListOptions): readonly Unplaced<RoleReference>[] {
  const name = trimName(view, part.start, part.bracket?.start ?? part.end);
  const inside = part.bracket;
  const words = view.cased.slice(name.start, name.end);
  const note = inside === null ? "" : view.text.slice(inside.start + 1, inside.end - 1).trim();
  const kind = bracketKind(note, words, options.relation);
  const end = kind === "specialty" && inside !== null ? inside.end : name.end;
  const full = kind === "specialty" ? view.cased.slice(name.start, end) : words;
  const isStep = options.relation === "career-up" || options.relation === "career-lateral";
  const generic = isGenericSuperior(words) && !(isStep && /^(?:manager|supervisor|主管)$/iu.test(words));
  if (!isName(full, generic, options)) return [];
  if (generic && kind === "examples" && inside !== null) {
    const examples = readNames(view, noteStart(view, inside), inside.end - 1, {
      ...options,
      onlyRoles: true,
      confidence: Math.min(options.confidence, 0.6),
    });
    if (examples.length > 0) return examples;
  }
  const alternatives =
    kind === "alternatives" && inside !== null
      ? readNames(view, noteStart(view, inside), inside.end - 1, {
          ...options,
          relation: "peers",
          onlyRoles: false,
        }).map((other) => ({ name: other.name, span: other.nameSpan }))
      : [];
  return [
    {
      span: view.source(part.start, part.end),
      text: view.cased.slice(part.start, part.end).trim(),
      relation: kind === "dotted" && options.relation === "reportsTo" ? "dottedLineTo" : options.relation,
      name: full,
      alternatives,
      nameSpan: view.source(name.start, end),
      dotted: options.dotted === true || options.relation === "dottedLineTo" || kind === "dotted",
      external: options.external === true || kind === "external",
      family:
        kind === "examples" ||
        /^(?:各|所有|全体|下属各|all |various )/u.test(view.text.slice(name.start, end)),
      generic,
      source: options.source,
      confidence: options.confidence,
    },
  ];
}

/** “the role above”, “a related role”: a place in the chart without a name. */
const noName =
  /^(?:(?:related|similar|next|higher|other|another)(?: (?:roles?|positions?|jobs?))?|(?:roles?|positions?|jobs?)(?: (?:above|below|managed))?)$/iu;

function isName(name: string, generic: boolean, options: ListOptions): boolean {
  if (name === "" || /[{}]/u.test(name) || /^[\d\s.+~-]*(?:人|名|位|个|people)?$/u.test(name)) return false;
  if (generic)
    return (
      options.relation === "reportsTo" ||
      options.relation === "dottedLineTo" ||
      options.relation === "career-up" ||
      options.relation === "career-lateral"
    );
  if (noName.test(name) || (isPeople(name) && !looksLikeRole(name))) return false;
  return !options.onlyRoles || looksLikeRole(name);
}

type BracketKind = "none" | "alternatives" | "examples" | "dotted" | "external" | "specialty" | "note";

const examples =
  /^(?:如|例如|比如|譬如|诸如|包括|包含|含|分为|e\.?g\b\.?|such as|for example|including|i\.?e\b\.?)/u;
const leads =
  /^(?:或者?|和|及|与|兼|or|and|如|例如|比如|譬如|诸如|包括|包含|含|分为|e\.?g\.?|such as|for example|including|i\.?e\.?)[\s,:]*/u;

/** What the words in brackets behind a name are. */
function bracketKind(note: string, name: string, relation: RoleRelation): BracketKind {
  if (note === "") return "none";
  if (/虚线|dotted/u.test(note)) return "dotted";
  if (/^(?:外部|外聘|external|outside)/u.test(note)) return "external";
  if (/^(?:或|or(?![a-z]))/u.test(note) && !/^or (?:above|higher|similar|equivalent|designee)/u.test(note))
    return "alternatives";
  if (/^(?:和|及|与|and(?![a-z]))/u.test(note) && relation === "reportsTo") return "alternatives";
  if (examples.test(note)) return "examples";
  if (
    /\d\s*(?:人|名|位|个)?$|^(?:兼|代|暂|待定|实线|直接|直属|interim|acting|solid|direct)|^\s*or\s/u.test(
      note,
    )
  )
    return "note";
  if (/[\u4e00-\u9fff]/u.test(name))
    return note.length <= 6 && !looksLikeRole(note) && !/^[a-z]+$/u.test(note) && !/[/、,]/u.test(note)
      ? "specialty"
      : "note";
  return /[\u4e00-\u9fff]/u.test(note) || note.length > 40 ? "note" : "specialty";
}

function noteStart(view: View, bracket: Name): number {
  const from = bracket.start + 1;
  return from + (leads.exec(view.text.slice(from, bracket.end - 1))?.[0].length ?? 0);
}

const before =
  /^(?:[\s·•\-–—*:"'“‘「『]|(?:the|an?|our|your|their|its)\s+(?=\S)|(?:本公司|我司|公司)(?:的)?(?=[a-z\u4e00-\u9fff]{2})|\d+\s*(?:名|位|个|x|×)\s*|约?\d+\s*名|\d{1,3}\s+(?=[a-z]{3}))+/u;
const after =
  /(?:[\s.,;:。、"'”’」』]|等(?:岗位?|职位|职务|人员?|高管岗位|管理岗位|高管)?|(?:的)?(?:职位|职务)|[x×*]\s*\d+|约?\d+\s*[-~]?\s*\d*\s*(?:名|位|人|个)|(?<!['’]s?)(?:\s(?:role|position|job family))(?:\s+at\s.*)?)+$/u;

/** What a name in Chinese may end with for `after` to take anything off it. */
const afterEnds = "等位务岗员人管名个、。";

/** True when the end of a name shows that `after` matches nothing: the search for it begins at every character. */
function endsPlainly(words: string): boolean {
  const last = words.charCodeAt(words.length - 1);
  return (
    last >= 0x4e00 &&
    last <= 0x9fff &&
    !afterEnds.includes(words.charAt(words.length - 1)) &&
    !/\sat\s/.test(words)
  );
}

/** The name without article, count, 等 and the company in front of it. */
function trimName(view: View, start: number, end: number): Name {
  const words = view.text.slice(start, end);
  const lead = before.exec(words)?.[0] ?? "";
  const rest = words.slice(lead.length);
  // 公司 is only taken off where a role's name is left: 公司COO, not 公司秘书.
  const keep =
    lead !== "" &&
    /公司(?:的)?$/u.test(lead) &&
    (!looksLikeRole(rest.replace(/\(.*$/u, "").trim()) ||
      /^(?:秘书|法务|律师|顾问|领导|管理层|高管|高层)/u.test(rest));
  const from = start + (keep ? lead.length - (lead.endsWith("的") ? 3 : 2) : lead.length);
  const name = from < end ? view.text.slice(from, end) : "";
  const tail = endsPlainly(name) ? 0 : (after.exec(name)?.[0].length ?? 0);
  return { start: from, end: Math.max(from, end - tail) };
}
