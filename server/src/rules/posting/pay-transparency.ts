import type { Facts, Pay } from "../../facts/fact.ts";
import type { Role } from "../../role/role.ts";
import type { Span } from "../../text/span.ts";
import type { Language, Localised } from "../../vocabulary/language.ts";
import type { Fix } from "../finding.ts";
import { defineRule } from "../rule.ts";
import { mainPay } from "../support/pay.ts";
import { reliable } from "../support/places.ts";
import type { Jurisdiction } from "../support/posting.ts";
import { jurisdictionsOf } from "../support/posting.ts";

/** An advertisement that does not tell the pay as the law of the place of publication asks. */
export const payTransparency = defineRule({
  id: "posting/pay-transparency",
  summary: {
    "zh-CN": "招聘启事没有按要求写明薪酬",
    en: "An advertisement does not tell the pay as the law asks",
  },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: true,
  options: {},
  defaults: {},
  check({ role, facts, settings, words, report }) {
    const failed = [...jurisdictionsOf(role, settings)].flatMap((where) => {
      const failing = shortcoming(role, facts, where);
      return failing === null ? [] : [{ where, ...failing }];
    });
    const [first] = failed;
    if (first === undefined || (first.kind === "absent" && isGenerated(role, words))) return;
    const same = failed.filter(({ kind }) => kind === first.kind);
    const quoted = first.place === null ? "" : `“${words(first.place).trim()}”`;
    const what = whats[first.kind](quoted);
    report({
      span: first.place ?? placeOf(role),
      message: {
        "zh-CN": `${what["zh-CN"]}${same.map(({ where }) => laws[where]["zh-CN"]).join("；")}。`,
        en: `${what.en} ${same.map(({ where }) => laws[where].en).join("; ")}.`,
      },
      fixes: same.flatMap(({ where, place }) => fixesFor(where, first.kind, place, role.language)),
    });
  },
});

type Kind = "absent" | "untold" | "no-top" | "no-bottom";

const whats: Readonly<Record<Kind, (quoted: string) => Localised>> = {
  absent: () => ({ "zh-CN": "招聘启事没有写明薪酬。", en: "The advertisement tells no pay." }),
  untold: (quoted) => ({
    "zh-CN": `${quoted}没有说出薪酬是多少。`,
    en: `${quoted} does not tell what is paid.`,
  }),
  "no-top": (quoted) => ({
    "zh-CN": `${quoted}只有下限，没有上限。`,
    en: `${quoted} has a lower end and no upper one.`,
  }),
  "no-bottom": (quoted) => ({
    "zh-CN": `${quoted}只有上限，没有下限。`,
    en: `${quoted} has an upper end and no lower one.`,
  }),
};

/** What each place asks for; status as of 2026-11. */
const laws: Readonly<Record<Jurisdiction, Localised>> = {
  cn: {
    "zh-CN": "《人力资源市场暂行条例》第二十四条要求写明基本劳动报酬（状态截至2026-11）",
    en: "China: Interim Regulations on the Human Resources Market, art. 24, ask for the basic pay (status as of 2026-11)",
  },
  tw: {
    "zh-CN":
      "台湾《就业服务法》第五条第二项第六款：经常性薪资未达新台币4万元的，应公开薪资范围（状态截至2026-11）",
    en: "Taiwan: Employment Service Act, art. 5(2)(6): regular pay below NT$40,000 a month must be told as a range (status as of 2026-11)",
  },
  us: {
    "zh-CN": "美国科罗拉多、加利福尼亚、华盛顿、纽约、伊利诺伊等州要求写明薪酬区间的两端（状态截至2026-11）",
    en: "Colorado, California, Washington, New York, Illinois and other US states ask for both ends of the range (status as of 2026-11)",
  },
  eu: {
    "zh-CN":
      "欧盟《薪酬透明指令》(EU) 2023/970 第五条要求事先告知起薪或薪酬区间，各成员国转化进度不一（状态截至2026-11）",
    en: "Directive (EU) 2023/970, art. 5, asks for the initial pay or its range before the interview; member states differ (status as of 2026-11)",
  },
};

interface Shortcoming {
  readonly kind: Kind;
  /** The words that fall short; null when there are none. */
  readonly place: Span | null;
}

/** How the pay falls short of what a place asks for; null when it does not. */
function shortcoming(role: Role, facts: Facts, where: Jurisdiction): Shortcoming | null {
  const told = mainPay(facts);
  if (told.some((pay) => suffices(pay, where))) return null;
  const [open] = told;
  if (open !== undefined) return { kind: open.max === null ? "no-top" : "no-bottom", place: open.span };
  const untold = facts.pay.filter((pay) => reliable(pay) && !pay.disclosed);
  // Taiwan: 面議 is allowed for those who say that it is NT$40,000 or more.
  if (where === "tw" && untold.some(overThreshold)) return null;
  const place = untold[0]?.span ?? filledIn(role);
  return place === null ? { kind: "absent", place } : { kind: "untold", place };
}

/** A section about pay that a site generator fills in: {% include salary.html %}. */
const isGenerated = (role: Role, words: (place: Span) => string): boolean =>
  role.sections.some(({ ids, body }) => ids.includes("pay") && /\{\{|\{%|<%/u.test(words(body)));

/** A field about pay with words that are no pay: 待填写, 按制度执行. */
function filledIn(role: Role): Span | null {
  const field = role.fields.find(
    ({ id, values }) => id === "pay" && values.some(({ value }) => value.trim() !== ""),
  );
  return field?.valueSpan ?? null;
}

/** Both ends or one fixed sum. China asks for the basic pay and Taiwan for pay below NT$40,000: a lower end tells that. */
function suffices(pay: Pay, where: Jurisdiction): boolean {
  if (pay.min === null) return false;
  return pay.max !== null || where === "cn" || (where === "tw" && overThreshold(pay));
}

/** NT$40,000 a month. */
const threshold = 40_000;

function overThreshold({ min, period, impliedPeriod }: Pay): boolean {
  const counted = period ?? impliedPeriod ?? "month";
  return (
    min !== null &&
    ((counted === "month" && min >= threshold) || (counted === "year" && min >= threshold * 12))
  );
}

/** Where the pay would be looked for: its section, its field, else the role. */
function placeOf(role: Role): Span {
  const field = role.fields.find(({ id }) => id === "pay");
  if (field !== undefined) return field.keySpan.end > field.keySpan.start ? field.keySpan : field.span;
  return role.sections.find(({ ids }) => ids.includes("pay"))?.headingSpan ?? role.anchor;
}

const placeholder = { "zh-CN": "待填写", "zh-TW": "待填寫", en: "to be filled in" } as const;
const overThresholdWords = "面議（經常性薪資達新臺幣4萬元或以上）";

function fixesFor(where: Jurisdiction, kind: Kind, place: Span | null, language: Language): readonly Fix[] {
  const fixes: Fix[] = [];
  if (kind === "absent")
    fixes.push({
      title: { "zh-CN": "增加薪酬字段", en: "Add a pay field" },
      safe: false,
      intents: [{ kind: "setField", field: "pay", value: placeholder[language] }],
    });
  if (where === "tw" && (kind === "absent" || kind === "untold"))
    fixes.push({
      title: { "zh-CN": `写明“${overThresholdWords}”`, en: `Say “${overThresholdWords}”` },
      safe: false,
      intents: [
        place === null
          ? { kind: "setField", field: "pay", value: overThresholdWords }
          : { kind: "replaceSpan", span: place, text: overThresholdWords },
      ],
    });
  return fixes;
}
