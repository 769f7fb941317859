import type { RoleEntry } from "../../organisation/entry.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Localised } from "../../vocabulary/language.ts";
import type { Fix } from "../finding.ts";
import { defineRule } from "../rule.ts";
import { around, someAround } from "../support/around.ts";

/** Values that say there is no code (`无`, `-`, `N/A`) and gaps of a form, which `text/placeholder` finds. */
const none = /^(?:无|無|没有|暂无|待定|n\/?a|none|tbd|[-–—/\\]+|[{<[].*[\]>}]|[_＿]+)$/iu;
/** Signs of a code besides letters and digits; `、` and `,` part several codes, `#` may stand in front. */
const allowed = /[\p{L}\p{N}\-–—_./\\:()、,;]/u;
const wide = /[！-～]/gu;

/** A code with words about it: `KF-021（原 KF-01）`, `0343 Management Analyst`. */
const isRemark = (code: string): boolean =>
  code.length > 40 || /\s[(（]|\s\p{Script=Han}|[a-z]{3,}\s|\s[A-Za-z]?[a-z]{2,}/u.test(code);

/** Codes of at least this many roles around it make a habit. */
const enough = 3;

/** Letters and digits as what they are: `QH-110` has the shape `A-0`. */
const shapeOf = (code: string): string => code.replace(/[0-9]+/gu, "0").replace(/[A-Za-z]+/gu, "A");

/** True when a code has the company's form: `@` a letter, `#` a digit, everything else itself. */
export function hasForm(code: string, form: string): boolean {
  const signs = [...form];
  const own = [...code];
  return (
    signs.length === own.length &&
    signs.every((sign, index) => {
      const unit = own[index] ?? "";
      if (sign === "#") return /[0-9]/u.test(unit);
      return sign === "@" ? /[A-Za-z]/u.test(unit) : sign === unit;
    })
  );
}

/** A code that systems and people will copy wrong: a stray sign, a blank, a full-width letter, another form than around it. */
export const badCode = defineRule<{ readonly form: readonly string[] }>({
  id: "organisation/bad-code",
  summary: { "zh-CN": "岗位编码不规范", en: "A role code is malformed" },
  severity: "info",
  scope: "organisation",
  kinds: ["position", "posting"],
  needsComplete: false,
  options: {
    form: {
      type: "array",
      items: { type: "string" },
      description: "Forms a code may have: # is a digit, @ a letter, everything else itself, as in QH-###.",
    },
  },
  defaults: { form: [] },
  check({ entry, organisation, options, report }) {
    const { code } = entry;
    if (code === null || none.test(code.value) || isRemark(code.value)) return;
    const clean = cleaned(code.value);
    const message =
      clean === code.value ? habit(code.value, options.form, entry, organisation) : strayIn(code.value);
    if (message === null) return;
    const fixes: Fix[] =
      clean !== code.value && clean !== ""
        ? [
            {
              title: { "zh-CN": `改为“${clean}”`, en: `Change to “${clean}”` },
              safe: false,
              intents: [{ kind: "replaceSpan", span: code.span, text: clean }],
            },
          ]
        : [];
    report({ span: code.span, message, fixes });
  },
});

const narrow = (code: string): string =>
  code.replace(wide, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0)).replaceAll("　", " ");

/** The code without what belongs to no code. A list of codes keeps its blanks. */
function cleaned(code: string): string {
  if (/^[A-Za-z0-9_.-]+$/.test(code)) return code;
  const half = narrow(code);
  const kept = [...half].filter((unit, index) => allowed.test(unit) || (unit === "#" && index === 0));
  const signs = kept.join("");
  return /[、,;/]\s/u.test(half) ? half.replace(/[^\p{L}\p{N}\-–—_./\\:()、,;\s#]/gu, "") : signs;
}

function strayIn(code: string): Localised {
  const odd = [...narrow(code)].filter(
    (unit, index) => !allowed.test(unit) && !(unit === "#" && index === 0) && !/\s/u.test(unit),
  );
  if (odd.length > 0) {
    const signs = [...new Set(odd)].join(" ");
    return {
      "zh-CN": `编码“${code}”里有多余的符号“${signs}”；系统对接和检索时会对不上。`,
      en: `Code “${code}” holds a stray “${signs}”; look-ups in other systems will miss it.`,
    };
  }
  if (/\s/u.test(code.trim())) {
    return {
      "zh-CN": `编码“${code}”中间有空格；抄写时容易丢，请去掉或换成“-”。`,
      en: `Code “${code}” holds a blank, which gets lost in copying; drop it or write “-”.`,
    };
  }
  return {
    "zh-CN": `编码“${code}”用了全角字符；看起来一样，检索却对不上，请用半角。`,
    en: `Code “${code}” has full-width characters, which look alike and do not match; use plain ones.`,
  };
}

const codeOf = ({ code }: RoleEntry): string | null =>
  code === null || none.test(code.value) ? null : code.value;

/** What the company asks for, else what the roles around it do. */
function habit(
  code: string,
  forms: readonly string[],
  entry: RoleEntry,
  organisation: Organisation,
): Localised | null {
  if (forms.length > 0) {
    if (forms.some((form) => hasForm(code, form))) return null;
    return {
      "zh-CN": `编码“${code}”不符合公司的编码格式 ${forms.join("、")}（# 为数字，@ 为字母）。`,
      en: `Code “${code}” does not have the company's form ${forms.join(", ")} (# a digit, @ a letter).`,
    };
  }
  if (/[、,;]/u.test(code)) return null;
  // One role near it whose code is built alike, which most often is the first, and there is no other habit.
  const own = shapeOf(code);
  const isAlike = (other: RoleEntry): boolean => {
    const theirs = codeOf(other);
    return theirs !== null && shapeOf(narrow(theirs)) === own;
  };
  if (someAround(entry, organisation, isAlike)) return null;
  const codes = around(entry, organisation).flatMap((other) => codeOf(other) ?? []);
  const shapes = new Set(codes.map((other) => shapeOf(narrow(other))));
  const [shape] = shapes;
  // Codes without figures are words (`backend_dev`), and words come in all shapes.
  if (codes.length < enough || shapes.size > 1 || shape?.includes("0") !== true) return null;
  return {
    "zh-CN": `编码“${code}”与上下级和同级岗位的格式不同（如“${codes[0]}”）；请统一。`,
    en: `Code “${code}” is built differently from those of the roles around it (such as “${codes[0]}”); use one form.`,
  };
}
