import { allows } from "../../config/ask.ts";
import { hint } from "../../facts/hints/hint-words.ts";
import type { Passage } from "../../facts/passages.ts";
import type { RuleContext } from "../rule.ts";
import type { FairOptions } from "./fair.ts";
import { createScan, matchesOf } from "./scan.ts";

/** Names of jobs that name one gender, and what else they are called. Plurals come by themselves. */
const neutralNames: Readonly<Record<string, string>> = {
  salesman: "salesperson",
  saleswoman: "salesperson",
  saleslady: "salesperson",
  chairman: "chairperson",
  chairwoman: "chairperson",
  foreman: "supervisor",
  forewoman: "supervisor",
  craftsman: "artisan",
  tradesman: "tradesperson",
  workman: "worker",
  repairman: "repair technician",
  handyman: "maintenance worker",
  serviceman: "service technician",
  cameraman: "camera operator",
  doorman: "door attendant",
  mailman: "mail carrier",
  postman: "mail carrier",
  policeman: "police officer",
  policewoman: "police officer",
  fireman: "firefighter",
  spokesman: "spokesperson",
  spokeswoman: "spokesperson",
  businessman: "businessperson",
  draftsman: "drafter",
  draughtsman: "drafter",
  deliveryman: "delivery driver",
  watchman: "security guard",
  stewardess: "flight attendant",
  waitress: "server",
  hostess: "host",
  seamstress: "sewer",
  headmistress: "head teacher",
  busboy: "dining room attendant",
  bellboy: "bell attendant",
  "office boy": "office assistant",
  "errand boy": "messenger",
  "delivery boy": "delivery driver",
  "girl friday": "office assistant",
  "cleaning lady": "cleaner",
};

/** Holders of an office elsewhere: “reports to the chairman of the board” names a person, not this role. */
const offices = new Set(["chairman", "chairwoman", "spokesman", "spokeswoman"]);

/** Programs and makers of tools of that name. */
const brands = new Set(["foreman", "craftsman"]);

/** The other gender beside it: waitress/waiter, salesmen and saleswomen. */
const counterpart =
  /^\s*(?:\/|and |or )\s*[a-z]{0,12}(?:wom[ae]n|m[ae]n|waiters?|waitress(?:es)?|hosts?|stewards?|lady|ladies)(?![a-z])/u;
const counterpartBefore =
  /(?:wom[ae]n|m[ae]n|waiters?|waitress(?:es)?|hosts?|stewards?)\s*(?:\/| and | or )\s*$/u;

const plural = (name: string): string =>
  name.endsWith("man")
    ? `${name.slice(0, -3)}men`
    : name.endsWith("y") && !/[aeiou]y$/u.test(name)
      ? `${name.slice(0, -1)}ies`
      : name.endsWith("ss")
        ? `${name}es`
        : `${name}s`;

const many = (name: string): string =>
  name.endsWith("person")
    ? `${name.slice(0, -6)}people`
    : /(?:[^aeiou]y)$/u.test(name)
      ? `${name.slice(0, -1)}ies`
      : `${name}s`;

const replacements: ReadonlyMap<string, { readonly name: string; readonly instead: string }> = new Map(
  Object.entries(neutralNames).flatMap(([name, instead]) => [
    [name, { name, instead }] as const,
    [plural(name), { name, instead: many(instead) }] as const,
  ]),
);

const pattern = new RegExp(`(?<![a-z-])(?:${[...replacements.keys()].join("|")})(?![a-z-])`, "gu");

const scan = createScan(hint.fair, ({ text }) =>
  [...matchesOf(pattern, text)].slice(0, 50).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0],
  })),
);

/** Each name once, where it first stands, as an info: a title is habit, not a limit. */
export function genderTitles(context: RuleContext<FairOptions>): void {
  const seen = new Set<string>();
  for (const { found, passage, span } of scan(context.passages())) {
    const entry = replacements.get(found.word);
    if (entry === undefined || seen.has(entry.name) || !isOwn(passage, entry.name, found)) continue;
    if (allows(context.options, context.document.text, span)) continue;
    seen.add(entry.name);
    const words = context.words(span);
    const instead = /^\p{Lu}/u.test(words)
      ? entry.instead.charAt(0).toUpperCase() + entry.instead.slice(1)
      : entry.instead;
    context.report({
      span,
      severity: "info",
      message: {
        "zh-CN": `“${words}”只指一种性别；可改为“${instead}”。`,
        en: `“${words}” names one gender; “${instead}” names the work.`,
      },
      fixes: [
        {
          title: { "zh-CN": `改为“${instead}”`, en: `Change to “${instead}”` },
          safe: false,
          intents: [{ kind: "replaceSpan", span, text: instead }],
        },
      ],
    });
  }
}

/** A name in capitals inside a sentence is somebody's or something's own name (a program is called Foreman). */
function isOwn(passage: Passage, name: string, { start, end }: { start: number; end: number }): boolean {
  if (passage.kind === "title") return true;
  if (passage.kind !== "text" || passage.area === "silent" || offices.has(name)) return false;
  const { text, cased } = passage.view;
  if (
    counterpart.test(text.slice(end, end + 24)) ||
    counterpartBefore.test(text.slice(Math.max(0, start - 24), start))
  )
    return false;
  const words = cased.slice(start, end);
  return words === words.toLowerCase() || (start === 0 && !brands.has(name));
}
