import type { Localised } from "../../vocabulary/language.ts";
import type { Fix } from "../finding.ts";
import { defineRule } from "../rule.ts";
import type { FactOptions, FactSource, MissingFact } from "../support/posting-facts.ts";
import { factIds, missingFacts } from "../support/posting-facts.ts";
import { list } from "../support/words.ts";

/**
 * What the law of the place of publication asks an advertisement to say, pay apart. All of it in one finding:
 * `field/missing` and `section/missing` leave what is named here to this rule.
 */
export const requiredFacts = defineRule<FactOptions>({
  id: "posting/required-facts",
  summary: { "zh-CN": "招聘启事缺少应写明的信息", en: "An advertisement lacks facts that must be told" },
  severity: "warning",
  scope: "role",
  kinds: ["position", "posting"],
  needsComplete: true,
  options: {
    except: {
      type: "array",
      items: { enum: factIds },
      description: "Facts that are told elsewhere, such as on the page of the job board.",
    },
  },
  defaults: { except: [] },
  check(context) {
    const { role, options, report } = context;
    const missing = missingFacts(context, options);
    if (missing.length === 0) return;
    const names = {
      "zh-CN": list(missing.map(({ name }) => name["zh-CN"]))["zh-CN"],
      en: list(missing.map(({ name }) => name.en)).en,
    };
    const reason = reasons(missing);
    report({
      span: role.anchor,
      message: {
        "zh-CN": `招聘启事没有写明：${names["zh-CN"]}。${reason["zh-CN"]}`,
        en: `The advertisement does not tell ${names.en}. ${reason.en}`,
      },
      fixes: fixesOf(missing),
    });
  },
});

const sources: Readonly<Record<FactSource, Localised>> = {
  "article-24": {
    "zh-CN": "依据：《人力资源市场暂行条例》第二十四条（状态截至2026-11）",
    en: "Basis: Interim Regulations on the Human Resources Market (China), art. 24 (status as of 2026-11)",
  },
  "notice-2025": {
    "zh-CN": "有效期限见五部门《关于规范网络平台招聘类信息发布的通知》（2025-12-25，据新闻报道）",
    en: "validity: notice of five ministries on recruitment information on online platforms, 2025-12-25 (as reported in the news)",
  },
  illinois: {
    "zh-CN": "伊利诺伊州自2025年起要求15人以上的雇主在招聘启事中写明福利（状态截至2026-11）",
    en: "Illinois asks employers of 15 or more for the benefits since 2025 (status as of 2026-11)",
  },
};

function reasons(missing: readonly MissingFact[]): Localised {
  const used = [...new Set(missing.map(({ source }) => source))].map((source) => sources[source]);
  return {
    "zh-CN": `${used.map((source) => source["zh-CN"]).join("；")}。`,
    en: `${used.map(({ en }) => en).join("; ")}.`,
  };
}

function fixesOf(missing: readonly MissingFact[]): readonly Fix[] {
  const fixes = missing.map(
    ({ name, fix }): Fix => ({
      title: { "zh-CN": `补充${name["zh-CN"]}`, en: `Add ${name.en}` },
      safe: false,
      intents: [fix],
    }),
  );
  if (fixes.length < 2) return fixes;
  const all: Fix = {
    title: { "zh-CN": `补充全部 ${fixes.length} 项`, en: `Add all ${fixes.length} facts` },
    safe: false,
    intents: fixes.flatMap(({ intents }) => intents),
  };
  return [...fixes, all];
}
