import { foldSameLength } from "./fold.ts";
import { hasHan } from "./keys.ts";
import type { Language } from "./language.ts";
import { plainRoleKey } from "./role-name.ts";

/**
 * How high a kind of role stands in a company, from lowest to highest: companies differ, so a name has a range.
 * One name is above another for sure only where its lowest is above the other's highest.
 */
export interface Standing {
  readonly lowest: number;
  readonly highest: number;
  /** The word that says so, as written in tables: 经理, manager. */
  readonly word: string;
  /** The name without that word and what goes with it: 客服 of 客服经理. Empty for a bare 经理. */
  readonly field: string;
}

type Step = readonly [word: string, lowest: number, highest: number];

/** 0 learners, 1 specialists, 2 supervisors, 3 managers, 4 directors, 5 vice presidents, 6 chief officers, 8 the board. */
const chineseSteps: readonly Step[] = [
  ["实习生", 0, 0],
  ["管培生", 0, 0],
  ["专员", 1, 1],
  ["职员", 1, 1],
  ["文员", 1, 1],
  ["店员", 1, 1],
  ["导购员", 1, 1],
  ["收银员", 1, 1],
  ["营业员", 1, 1],
  ["仓管员", 1, 1],
  ["配送员", 1, 1],
  ["业务员", 1, 1],
  ["组员", 1, 1],
  ["客服代表", 1, 1],
  ["销售代表", 1, 1],
  ["组长", 2, 2],
  ["班长", 2, 2],
  ["领班", 2, 2],
  ["主管", 2, 2],
  ["副经理", 2.5, 2.5],
  ["经理", 3, 3],
  ["副总监", 3.5, 4],
  ["总监", 4, 4],
  ["副总裁", 5, 6],
  ["副总经理", 5, 6],
  ["副总", 5, 6],
  ["总裁", 6, 7],
  ["总经理", 6, 7],
  ["首席执行官", 6, 8],
  ["董事长", 8, 8],
  // Words of level fields.
  ["基层", 0, 2.5],
  ["中层", 2, 4.5],
  ["高层", 4, 8],
  ["高管", 5, 8],
];

/** 主管 is any superior in Taiwan, and 副理 stands below 經理. */
const taiwaneseSteps: readonly Step[] = [
  ...chineseSteps.filter(([word]) => word !== "主管"),
  ["主管", 2, 5],
  ["副理", 2.5, 2.5],
  ["协理", 4, 5],
];

const englishSteps: readonly Step[] = [
  ["intern", 0, 0],
  ["trainee", 0, 0],
  ["apprentice", 0, 0],
  ["clerk", 1, 1],
  ["cashier", 1, 1],
  ["representative", 1, 1],
  ["specialist", 1, 1.5],
  ["agent", 1, 1.5],
  ["coordinator", 1, 3],
  ["supervisor", 2, 2],
  ["team leader", 2, 3],
  ["team lead", 2, 3],
  ["manager", 3, 3],
  ["general manager", 3, 7],
  ["director", 4, 5],
  ["managing director", 5, 8],
  ["executive director", 4, 8],
  ["vice president", 4, 6],
  ["chief operating officer", 6, 7],
  ["chief financial officer", 6, 7],
  ["chief technology officer", 6, 7],
  ["chief executive officer", 6, 8],
  ["president", 6, 8],
];

/** Longest first: 副总经理 is no 总经理. */
const byLength = (steps: readonly Step[]): readonly Step[] =>
  [...steps].sort(([one], [other]) => other.length - one.length);

const chinese = byLength(chineseSteps);
const taiwanese = byLength(taiwaneseSteps);
const english = byLength(englishSteps);

/** Managers and directors of things rather than of people: they may stand anywhere. */
const ofThings =
  /(?:产品|项目|客户|品牌|投资|基金|理财|销售|渠道|社区|社群|物业|内容|活动|业务|区域|商务|大客户|艺术|美术|创意|医学|技术)$/u;
const ofThingsEnglish =
  /(?:^|\s)(?:product|project|programme?|account|case|brand|community|property|fund|portfolio|success|relationship|content|campaign|event|sales|territory|partner|delivery|release|office|funeral|art|artistic|music|medical|clinical|technical|casting|stage)(?:\s|$)/u;
/** Somebody's assistant or deputy, acting or former holders: their standing is the other's, or nobody knows. */
const besides =
  /助理|助手|秘书|代理|兼|候补|储备|特助|顾问|assistant|deputy|secretary|advis[eo]r|consultant|acting|associate|to the|chief of staff|非执行|独立|non executive/u;

/**
 * Where a role stands by its name, null when the name does not say: 店长, 工程师, “Head of Support”, and all
 * assistants. `总经理` of a branch is not known either, so a name before it takes the certainty away.
 */
export function standingOf(name: string, language: Language): Standing | null {
  const key = plainRoleKey(name);
  if (key === "" || besides.test(key)) return null;
  return hasHan(key) ? chineseStanding(key, language) : englishStanding(key);
}

function chineseStanding(key: string, language: Language): Standing | null {
  const chief = /^首席.{1,8}官$/u.test(key);
  if (chief && key !== "首席执行官") return { lowest: 5, highest: 7, word: "首席官", field: "" };
  const step = (language === "zh-TW" ? taiwanese : chinese).find(([word]) => key.endsWith(word));
  if (step === undefined) return null;
  const [word, lowest, highest] = step;
  const field = key.slice(0, key.length - word.length);
  if (word === "总经理" || word === "总裁") return field === "" ? { lowest, highest, word, field } : null;
  const things = (word === "经理" || word === "总监") && ofThings.test(field);
  return { lowest: things ? 1 : lowest, highest, word, field };
}

function englishStanding(key: string): Standing | null {
  for (const [word, lowest, highest] of english) {
    const field = key === word ? "" : fieldOf(key, word);
    if (field === null) continue;
    const things = (word === "manager" || word === "director") && ofThingsEnglish.test(field);
    return { lowest: things ? 1 : lowest, highest, word, field };
  }
  return null;
}

/** Keys have `director engineering` for both orders; other words stand last, or first in `manager of training`. */
function fieldOf(key: string, word: string): string | null {
  if (key.endsWith(` ${word}`)) return key.slice(0, -word.length - 1);
  const first = key.startsWith(`${word} `) && (word === "director" || word === "vice president");
  return first && !english.some(([other]) => key.endsWith(` ${other}`)) ? key.slice(word.length + 1) : null;
}

/** What lower kinds of one field's roles would be called: of 客服经理 the names 客服主管, 客服组长, 客服专员 … */
export function lowerNames(name: string, language: Language): readonly string[] {
  const own = standingOf(name, language);
  if (own === null || own.field === "" || own.lowest !== own.highest) return [];
  const han = hasHan(own.field);
  const steps = han ? (language === "zh-TW" ? taiwanese : chinese) : english;
  return steps
    .filter(([, lowest, highest]) => lowest === highest && highest < own.lowest)
    .map(([word]) => (han ? `${own.field}${word}` : `${own.field} ${word}`));
}

/** A grade in a scheme of letters and figures: P6, `M2-1`, P6-P7 with the lowest and the highest. */
export interface Grade {
  readonly scheme: string;
  readonly lowest: number;
  readonly highest: number;
}

/** Schemes in which a higher figure is a higher grade. `Grade 7`, `3级` and `Band 2` run either way. */
const gradeForm =
  /^(?:(?:职级|level)\s*)?(ic|p|m|t|l|d|s)\s*-?\s*(\d{1,2})(?:\s*(?:-|~|至|到|\/)\s*(?:\1\s*)?(\d{1,2}))?\s*级?$/u;

/** The grade a level field tells, null for anything but one grade or one range of grades. */
export function gradeOf(level: string): Grade | null {
  const found = gradeForm.exec(foldSameLength(level).trim());
  if (found?.[1] === undefined) return null;
  const lowest = Number(found[2]);
  const second = found[3] === undefined ? lowest : Number(found[3]);
  // `P7-2` is a step within P7.
  return { scheme: found[1], lowest, highest: Math.max(lowest, second) };
}
