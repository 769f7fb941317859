import type { Report } from "../finding.ts";
import { defineRule } from "../rule.ts";
import {
  type CitedLaw,
  citedLaws,
  inField,
  isOver,
  otherPlaces,
  renameAll,
  titled,
} from "../support/laws.ts";

/**
 * How laws are cited in Chinese: with the official name in 《》. Short names that are usual (个保法, 消法, SOX) are
 * left alone; a name no law has is said in any language. Once per law.
 */
export const nameForm = defineRule({
  id: "law/name-form",
  summary: { "zh-CN": "法规名称写法不规范", en: "A law is not cited by its proper name" },
  severity: "hint",
  scope: "role",
  kinds: ["position", "posting", "occupation"],
  needsComplete: false,
  options: {},
  defaults: {},
  check({ facts, role, settings, report }) {
    for (const cited of citedLaws(facts, role.language)) {
      if (isOver(cited.entry, settings.asOf) || cited.entry.status === "unknown") continue;
      const said =
        wrongName(cited) ?? (role.language === "en" ? null : (foreignAcronym(cited) ?? unmarked(cited)));
      if (said !== null) report(said);
    }
  },
});

function wrongName({ entry, citations }: CitedLaw): Report | null {
  if (!citations.some(({ as }) => as === "wrong")) return null;
  const wrong = citations.filter(({ as }) => as === "wrong");
  const [first, ...rest] = wrong;
  if (first === undefined) return null;
  const name = /^[A-Z]+$/u.test(first.law.name) ? acronymOf(entry.short, entry.name) : titled(entry);
  return {
    span: first.law.span,
    message: {
      "zh-CN": `没有叫“${first.law.name}”的法规，通常指的是${titled(entry)}。`,
      en: `No law is called “${first.law.name}”; ${titled(entry)} is what is usually meant.`,
    },
    related: otherPlaces([first, ...rest], { "zh-CN": "这里也这样写", en: "also written so here" }),
    fixes: [
      renameAll(wrong, name, {
        "zh-CN": `改为${name}`,
        en: `Change to ${name}`,
      }),
    ],
  };
}

const acronymOf = (short: readonly string[], name: string): string =>
  short.find((other) => /^[A-Z]+$/u.test(other)) ?? name;

/** 欧盟GDPR: a law that has a usual Chinese name, by its acronym alone. */
function foreignAcronym({ entry, citations }: CitedLaw): Report | null {
  if (entry.jurisdiction !== "eu") return null;
  const [{ law }] = citations;
  const full = entry.short.find((name) => /^\p{Script=Han}{4,}$/u.test(name) && !name.startsWith("欧盟"));
  const acronym = entry.short.find((name) => /^[A-Z]{3,6}$/u.test(name));
  if (full === undefined || acronym === undefined || inField(law)) return null;
  if (citations.some((citation) => /\p{Script=Han}{4}/u.test(citation.law.name.replace(/^欧盟/u, ""))))
    return null;
  if (!new RegExp(`^(?:欧盟|EU )?${acronym}$`, "u").test(law.name)) return null;
  const name = `${law.name.startsWith("欧盟") ? "欧盟" : ""}《${full}》（${acronym}）`;
  return {
    span: law.span,
    message: {
      "zh-CN": `首次引用法规宜写全称并加书名号：“${law.name}”可写作${name}。`,
      en: `At its first mention a law is cited by its full name in 《》: “${law.name}” may be written ${name}.`,
    },
    fixes: [renameAll([citations[0]], name, { "zh-CN": `改为${name}`, en: `Change to ${name}` })],
  };
}

/** 熟悉劳动法: an official name, nowhere in 《》. */
function unmarked({ entry, citations }: CitedLaw): Report | null {
  if (entry.jurisdiction !== "cn" && entry.jurisdiction !== "tw") return null;
  if (citations.some(({ law }) => law.quoted || inField(law))) return null;
  const bare = citations.filter(({ law, as }) => as === "official" && /\p{Script=Han}$/u.test(law.name));
  const [first, ...rest] = bare;
  if (first === undefined) return null;
  return {
    span: first.law.span,
    message: {
      "zh-CN": `法规名称宜加书名号：《${first.law.name}》。`,
      en: `Chinese writes the names of laws in 《》: 《${first.law.name}》.`,
    },
    related: otherPlaces([first, ...rest], { "zh-CN": "这里也没有书名号", en: "without 《》 here, too" }),
    fixes: [
      {
        title: { "zh-CN": "加书名号", en: "Put it in 《》" },
        safe: true,
        intents: bare.map(({ law }) => ({ kind: "replaceSpan", span: law.span, text: `《${law.name}》` })),
      },
    ],
  };
}
