import type { View } from "../../facts/grammar/plain-text.ts";
import { mark } from "../../facts/hints/marks.ts";
import { type Found, matchesOf } from "./scan.ts";

/** Only passages with one of these are looked at more closely. */
const maybe = /[[{<【〔×○〇]|待|某某|填|xx|t[bo]d|tb[ac]|fixme|lorem|to be /u;

const gapNoun =
  "(?:your |the |hiring |job |direct )?(?:company|organi[sz]ation|employer|department|team|location|city|job|position|role|manager|supervisor|candidate|client|product|date|salary|amount|number|title|name|email|phone|address|website|url|years?|skill|degree|industry|currency)(?:[ _-](?:name|title|address|range|number|description|here|id|type))?s?";
const gapVerb =
  "(?:please )?(?:insert|enter|specify|fill in|describe|your|name of|state|add)\\b[^\\]}>\\n]{0,60}";
const gapHan =
  "(?:请|在此|此处)?(?:填写|填入|填|输入|补充|插入|写明|注明)[^\\]}>】〕\\n]{0,20}|(?:公司|单位|企业|组织|部门|岗位|职位|职务|上级|城市|地点|日期|金额|数字|年限|姓名|联系人|电话|邮箱)(?:全称|名称|名)?|具体[^\\]}>】〕\\n]{1,8}";

/** `[Company Name]`, `{insert team}`, `<填写>`; `{position_id}` of a form letter. `{{ }}` and `<%= %>` the view leaves out. */
const bracketed = new RegExp(
  `[[{<]\\s?(?:${gapNoun}|${gapVerb}|${gapHan}|x{2,4}|_+|\\.{3}|…+)\\s?[\\]}>]|\\{[a-z]+(?:_[a-z]+){1,4}\\}|[【〔(](?:请|在此|此处)(?:填写|填入|输入|补充)[^】〕)\\n]{0,20}[】〕)]|[【〔(](?:待?填写?|待?补充|填入)[】〕)]`,
  "gu",
);

/** Decided, filled in or confirmed later: only where it is all that is said. */
const laterHan =
  /(?<=^|[\s:(【[—-])(?:待定|待补充?|待填写?|待完善|待确认|待更新|待补齐|待明确)(?=\s*(?:$|[);。.】\]]))/gu;
const laterLatin =
  /(?<=^\s*|[:(–—-]\s{0,2})to be (?:determined|confirmed|decided|announced|defined|completed|added|advised)(?=\s{0,2}(?:$|[.)\];,\n]))/gu;
/** Signs that stand for a name or figure: XX公司, 20XX年, ××部, ○○股份. */
const signs =
  /(?<![a-z0-9])(?:20)?x{2,4}(?![a-z0-9]|型|轴|染色体)|×{2,}|(?<![零一二三四五六七八九〇])[○〇]{2,}(?![零一二三四五六七八九年])|某某/gu;
const upper = /(?<![a-z0-9])(?:todo|fixme|tbd|tbc|tba)(?![a-z0-9])/gu;
const lorem = /lorem ipsum/gu;

/** Things called so. */
const todoThing = /^[\s-]*(?:app|list|mvc|item|comment)/u;
const opening = /["“‘'「『《]/u;
const closing = /["”’'」』》]/u;

/** Marks without which a passage has no placeholders; `lorem ipsum` and `to be` are asked for themselves. */
export const placeholderSigns = mark.frame | mark.standIn | mark.later | mark.latin;

/** Placeholders in a passage's text. */
export function placeholdersIn({ text, cased, marks }: View): readonly Found[] {
  const signed = (marks & (mark.frame | mark.standIn)) !== 0;
  const later = (marks & mark.later) !== 0 && text.includes("to be ");
  const filler = (marks & mark.latin) !== 0 && text.includes("lorem ipsum");
  if (!(signed || later || filler) || !maybe.test(text)) return none;
  const found: Found[] = [];
  const add = (pattern: RegExp, keep: (start: number, end: number) => boolean): void => {
    for (const match of matchesOf(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      // “TBD” in quotes is spoken about.
      const quoted = opening.test(text.charAt(start - 1)) && closing.test(text.charAt(end));
      const known = found.some((other) => other.start < end && start < other.end);
      if (!quoted && !known && keep(start, end)) found.push({ start, end });
    }
  };
  const all = (): boolean => true;
  // A name in brackets that is a link says where it leads.
  add(bracketed, (_, end) => text.charAt(end) !== "(" && text.charAt(end) !== "[");
  add(laterHan, all);
  add(laterLatin, all);
  add(signs, (start, end) => isSign(text, cased, start, end));
  add(upper, (start, end) => {
    const written = cased.slice(start, end);
    return written === written.toUpperCase() && !todoThing.test(text.slice(end, end + 12));
  });
  add(lorem, all);
  return found;
}

const none: readonly Found[] = [];

/** `xx` in small letters is a placeholder beside Chinese only; `4xx/5xx` are status codes. */
function isSign(text: string, cased: string, start: number, end: number): boolean {
  const written = cased.slice(start, end);
  if (!/[xX]/u.test(written)) return true;
  if (text.charAt(start - 1) === "/" || text.charAt(end) === "/") return false;
  if (written === written.toUpperCase()) return true;
  return /\p{Script=Han}/u.test(text.charAt(start - 1) + text.charAt(end));
}

/** Lines for a signature or date are meant to stay empty. */
const signature = /签|簽|盖章|蓋章|日期|signature|signed|date/iu;

/** Gaps of underscores in a passage as it was written, four or more, or three between other things than words. */
export function blanksIn(raw: string): readonly Found[] {
  if (!raw.includes("__") && !raw.includes("＿＿") && !raw.includes("\\_")) return [];
  if (signature.test(raw)) return [];
  const runs = [...raw.matchAll(/(?:\\?[_＿]){3,}/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  // Three of them in pairs are emphasis, and amid Latin letters they are part of a name.
  return runs.filter(({ start, end }) => {
    const long = end - start > 3;
    const inName = /[A-Za-z0-9]/u.test(raw.charAt(start - 1)) && /[A-Za-z0-9]/u.test(raw.charAt(end));
    return !inName && (long || runs.length % 2 === 1);
  });
}
