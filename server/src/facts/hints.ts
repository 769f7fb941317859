import { degreeWords } from "../generated/degrees.ts";
import { unitWords } from "../generated/units.ts";
import { foldSameLength } from "../vocabulary/fold.ts";
import type { Names } from "../vocabulary/word-tables.ts";
import { isDigit, isWordUnit } from "./chars.ts";
import { lawTriggers } from "./law-index.ts";

/**
 * What a piece of text may speak of, found in one cheap pass, so that each grammar, and each rule about
 * wording, only reads pieces that hold one of its words. A hint promises nothing; its absence does: no grammar may need a word that is not here.
 */
export const hint = {
  experience: 1,
  vague: 2,
  education: 4,
  pay: 8,
  law: 16,
  lines: 32,
  career: 64,
  metric: 128,
  hours: 256,
  probation: 512,
  headcount: 1024,
  age: 2048,
  certificate: 4096,
  fair: 8192,
  hiring: 16384,
  privacy: 32768,
  authority: 65536,
  requirement: 131072,
  site: 262144,
  placeholder: 524288,
} as const;

/** Words by what they hint at. Latin ones count at the start of a word; a final blank asks for the whole word. */
const words: Readonly<Record<keyof typeof hint, string>> = {
  experience: "年|个月|半月|经验|经历|零基础|0基础|year|yr|yoe|y.o.e|month|mos |mo |decade|experience",
  vague:
    "多年|数年|若干年|几年|长期|丰富|深厚|资深|大量|several |many |multiple |numerous |few |number |extensive|significant|substantial|considerable|vast |deep |rich |proven |seasoned ",
  education:
    "学历|学位|本科|硕士|博士|研究|大专|专科|高职|中专|中等|中技|职高|技校|高中|初中|国中|国小|小学|学士|大学|degree|bachelor|baccalaureate|master|ph|doctor|juris|law |diploma|high |secondary|college|university|tertiary|vocational|trade |graduate|associate|ba |bs |bsc |beng |btech |bcom |b.|m.|ms |ma |mba |emba |mpa |meng |mfa |msc |ll|jd |j.|ged |hs |h.s|formal ",
  pay: "薪|工资|待遇|收入|年包|总包|税前|税后|月给|面议|面谈|年俸|报酬|元|salar|compensation|base |ote |on-target|pay |wage|remuneration|stipend|earn|hourly|usd |rmb |cny |competitive|doe |market |negotiable",
  law: "《",
  lines:
    "汇报|报告|述职|领导|指令|指挥|监督|指导|分管|上级|主管|下级|下属|下辖|下设|直管|带领|管理|督导|听从|服从|接受|受|虚线|负责|管辖|委派|激励|考核|职位|岗位|所辖|所管|团队|上报|反馈|请示|report|supervis|managed |led |overseen |accountable |responsible |answers |dotted",
  career: "晋升|升任|升迁|转岗|next |promot",
  metric: "率",
  hours: "工时",
  probation: "试用",
  headcount: "招",
  age: "岁",
  certificate: "证",
  fair: "男",
  hiring: "押金",
  privacy: "个人信息",
  authority: "权",
  requirement: "优先",
  site: "版权",
  placeholder: "todo ",
};

interface Trigger {
  readonly word: string;
  readonly whole: boolean;
  readonly bit: number;
}

/** Triggers by the code of their first unit (Chinese) or of their first two units (Latin). */
const chinese = new Map<number, Trigger[]>();
const latin = new Map<number, Trigger[]>();
const isFirst = new Uint8Array(0x10000);

function add(word: string, bit: number): void {
  const whole = word.endsWith(" ");
  const trigger: Trigger = { word: word.trimEnd(), whole, bit };
  const code = word.charCodeAt(0);
  const map = code < 0x80 ? latin : chinese;
  const key = code < 0x80 ? pair(code, trigger.word.charCodeAt(1)) : code;
  const list = map.get(key);
  if (list === undefined) map.set(key, [trigger]);
  else list.push(trigger);
  isFirst[code] = 1;
}

const pair = (first: number, second: number): number =>
  (first << 8) | (Number.isNaN(second) ? 0x20 : second & 0xff);

for (const [kind, list] of Object.entries(words)) {
  for (const word of list.split("|")) add(word, hint[kind as keyof typeof hint]);
}
/** First words that say nothing: the rest of these names (degree, dollar) is in the lists above or below. */
const common = new Set(["us", "new", "hong", "professional", "technical", "higher"]);

/** Names of the vocabulary's lists: the whole of a Chinese one, the first word of a Latin one. */
function addNames(names: Names, bit: number): void {
  for (const name of Object.values(names).flat().map(foldSameLength)) {
    const first = /^[a-z0-9.]+/u.exec(name)?.[0];
    if (first === undefined) add(name, bit);
    else if (first.length > 1 && !common.has(first)) add(`${first} `, bit);
  }
}

for (const { level, names } of degreeWords.levels) if (level !== "none") addNames(names, hint.education);
for (const { names } of unitWords.currencies) addNames(names, hint.pay);
for (const unit of lawTriggers.units) add(unit, hint.law);
for (const word of lawTriggers.words) add(word.charCodeAt(0) < 0x80 ? `${word} ` : word, hint.law);

const money = new Set([0x24, 0xa5, 0xa3, 0x20ac]);

/** The bits of everything that folded text may speak of. */
export function hintsOf(text: string): number {
  let found = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      const starts = !inWord;
      inWord = isWordUnit(code);
      if (code === 0x6b && isDigit(text.charCodeAt(at - 1))) found |= hint.pay;
      else if (code === 0x24) found |= hint.pay;
      if (!starts || isFirst[code] === 0) continue;
      found |= matched(latin.get(pair(code, text.charCodeAt(at + 1))), text, at);
    } else {
      inWord = false;
      if (isFirst[code] === 1) found |= matched(chinese.get(code), text, at);
      else if (money.has(code)) found |= hint.pay;
    }
  }
  return found;
}

function matched(triggers: readonly Trigger[] | undefined, text: string, at: number): number {
  if (triggers === undefined) return 0;
  let found = 0;
  for (const { word, whole, bit } of triggers) {
    if ((found & bit) !== 0 || !text.startsWith(word, at)) continue;
    if (whole && isWordUnit(text.charCodeAt(at + word.length))) continue;
    found |= bit;
  }
  return found;
}
