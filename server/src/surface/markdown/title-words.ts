import type { Span } from "../../text/span.ts";
import { isSpace, trimSpan } from "../../text/span.ts";

/** Names of the kinds of document, longest first where one begins another. Lower case. */
const documents = [
  "岗位职责说明书",
  "职位职责说明书",
  "岗位工作说明书",
  "岗位任职说明书",
  "职务说明书",
  "岗位说明书",
  "职位说明书",
  "工作说明书",
  "角色说明书",
  "崗位說明書",
  "職位說明書",
  "職務說明書",
  "工作說明書",
  "職務職責說明書",
  "說明書",
  "说明书",
  "工作手册",
  "招聘启事",
  "招聘公告",
  "招聘简章",
  "招聘信息",
  "招聘广告",
  "徵才公告",
  "徵才啟事",
  "job description",
  "job descriptions",
  "role description",
  "position description",
  "job specification",
  "job posting",
  "job profile",
  "role profile",
  "position profile",
  "role definition",
  "job ad",
  "jd",
];

/** Names of sections that titles list: 客服经理职责权限及任职资格. */
const parts = [
  "任职资格",
  "任职要求",
  "任職資格",
  "任職要求",
  "任用資格",
  "岗位要求",
  "职位要求",
  "崗位要求",
  "職位要求",
  "应聘要求",
  "招聘要求",
  "岗位职责",
  "工作职责",
  "职位职责",
  "崗位職責",
  "工作職責",
  "主要职责",
  "职责权限",
  "職責權限",
  "工作内容",
  "工作內容",
  "岗位描述",
  "职位描述",
  "职务描述",
  "崗位描述",
  "職位描述",
  "職務描述",
  "岗位介绍",
  "职位介绍",
  "岗位概述",
  "岗位权限",
  "职业介绍",
  "职业概述",
];

/** The same, too short to tell a title by alone. */
const loose = [
  "职责",
  "職責",
  "权限",
  "權限",
  "职权",
  "職權",
  "招聘",
  "徵才",
  "誠徵",
  "急聘",
  "诚聘",
  "岗位",
];

const kinds = [...documents, ...parts, ...loose];

/** What the names of kinds end with: most titles end with none of these and are not looked through. */
const lastUnits: ReadonlySet<string> = new Set(kinds.map((name) => name.slice(-1)));

/** Words between two of them. */
const joints = ["及其", "以及", "及", "与", "和", "與", "、", "&", "and", "/", "的"];

const leading = [
  "岗位职责说明书",
  "岗位说明书",
  "职位说明书",
  "职务说明书",
  "工作说明书",
  "職務說明書",
  "職位說明書",
  "工作說明書",
  "崗位說明書",
  "招聘岗位",
  "招聘职位",
  "高薪诚聘",
  "诚聘",
  "急聘",
  "招聘",
  "徵才",
  "誠徵",
  "岗位名称",
  "岗位",
  "职位",
  "职位名称",
  "job description",
  "role description",
  "position description",
  "job posting",
  "job profile",
  "jd",
  "we're hiring",
  "now hiring",
  "hiring",
];

/** What `leading` and `labels` begin with, behind a bracket. */
const firstUnits: ReadonlySet<string> = new Set([..."rpjt", ...leading.map((name) => name.charAt(0))]);

/** Names of the field, said again in the heading: `Job Title: Shift Supervisor`. Only before a colon. */
const labels = /^(?:job title|position title|role title|role|position|title|job)(?=\s*[:：])/;

const gaps = /[\s\-–—:：|()（）【】[\]·,，]/;

/**
 * The role's name in a title line: `客服经理职责权限及任职资格` gives 客服经理, `Job Description: Store Manager` gives
 * Store Manager. Empty when the line only says what kind of document it is.
 */
export function titleName(text: string, place: Span): Span {
  let span = trimSpan(text, place);
  for (let round = 0; round < 6 && span.start < span.end; round++) {
    const shorter = withoutLead(text, withoutTail(text, withoutArticle(text, span)));
    if (shorter.start === span.start && shorter.end === span.end) break;
    span = shorter;
  }
  return span;
}

const documentEnds: ReadonlySet<string> = new Set(documents.map((name) => name.slice(-1)));

/** What the name of a document ends with, or may have behind it. */
const mayEndDocument = (unit: string): boolean => documentEnds.has(unit) || /[\s)）】/|:：-]/.test(unit);

/** True when the words are nothing but the name of a kind of document: `岗位说明书 (Job Description)`. */
export function namesOnlyDocument(words: string): boolean {
  let rest = words.toLowerCase();
  if (!mayEndDocument(rest.charAt(rest.length - 1))) return false;
  for (let round = 0; round < 3; round++) {
    rest = rest.replace(/^[\s(（【/|-]+|[\s)）】/|:：-]+$/g, "");
    const kind = documents.find((name) => rest.endsWith(name));
    if (kind === undefined) return false;
    rest = rest.slice(0, -kind.length);
    if (rest.trim() === "") return true;
  }
  return false;
}

/** True for `客服经理岗位说明书`, `客服经理岗位职责`: a name and a kind of document, or a section titles list. */
export function readsAsTitle(words: string): boolean {
  const lower = words.toLowerCase();
  if (!lastUnits.has(lower.charAt(lower.length - 1))) return false;
  return titleEnds.some(
    (name) =>
      lower.length > name.length + 1 && lower.endsWith(name) && isApart(lower, lower.length - name.length),
  );
}

const titleEnds = [...documents, ...parts];

/** Takes `职责权限及任职资格` and the like off the end, and what joined it to the name. */
function withoutTail(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end).toLowerCase();
  const closed = /[)）】\]]$/.test(words) ? 1 : 0;
  const bare = closed === 1 ? words.slice(0, -1) : words;
  if (!lastUnits.has(bare.charAt(bare.length - 1))) return span;
  const kind = kinds.find((name) => bare.endsWith(name) && isApart(bare, bare.length - name.length));
  if (kind === undefined) return span;
  let end = span.end - closed - kind.length;
  end = trimGaps(text, span.start, end);
  // `快递员（长期招聘）`: all of the bracket goes.
  const opened = closed === 1 ? /[(（【[][^)）】\]]*$/.exec(text.slice(span.start, end)) : null;
  if (opened !== null && opened.index > 0) end = trimGaps(text, span.start, span.start + opened.index);
  const rest = text.slice(span.start, end).toLowerCase();
  const joint = joints.find((name) => rest.endsWith(name) && (name !== "and" || rest.endsWith(" and")));
  if (joint !== undefined && rest.length > joint.length) end = trimGaps(text, span.start, end - joint.length);
  return { start: span.start, end };
}

/** An English word must not be the end of a longer one; Chinese has no such edges. */
function isApart(words: string, at: number): boolean {
  return at === 0 || !/[a-z]/.test(words.charAt(at)) || !/[a-z]/.test(words.charAt(at - 1));
}

/** `岗位说明书：客服经理`, `招聘 客服经理`: only before a mark or a blank, 招聘主管 is a role. */
function withoutLead(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end).toLowerCase();
  const open = "【[（(".includes(words.charAt(0)) ? 1 : 0;
  if (!firstUnits.has(words.charAt(open))) return span;
  const name = labels.exec(words.slice(open))?.[0] ?? leading.find((lead) => words.startsWith(lead, open));
  if (name === undefined) return span;
  const after = open + name.length;
  if (after >= words.length || !gaps.test(words.charAt(after))) return span;
  let start = span.start + after;
  while (start < span.end && gaps.test(text.charAt(start))) start++;
  return start < span.end ? { start, end: span.end } : span;
}

/** `客服总监是做什么的`: an article about an occupation names it first. */
function withoutArticle(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  if (!/[做干][什啥]/.test(words)) return span;
  const found =
    /(?:(?:这个)?(?:职业|岗位|职位))?(?:具体|到底|主要)?(?:是)?(?:做|干)(?:什么|啥)(?:工作)?的?[?？]?$/.exec(
      words,
    );
  return found === null || found.index === 0 ? span : { start: span.start, end: span.start + found.index };
}

const isGap = (char: string): boolean => /[-–—:：|(（【[·]/.test(char);

function trimGaps(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (isSpace(text.charCodeAt(at - 1)) || isGap(text.charAt(at - 1)))) at--;
  return at;
}
