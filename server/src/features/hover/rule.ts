import { type Directive, readDirectives } from "../../config/directive.ts";
import { ruleUrl } from "../../rules/documentation.ts";
import { reasonOf } from "../../rules/reasons.ts";
import { rules } from "../../rules/registry.ts";
import { type Span, touches } from "../../text/span.ts";
import { inLanguage, type Language } from "../../vocabulary/language.ts";
import type { FeatureContext } from "../feature.ts";
import type { Place } from "../place.ts";
import { link } from "../role-words.ts";
import { type Found, type Speak, speaker } from "./found.ts";

/** What a rule finds and why, where to read more, and how to do without it. */
export function ruleCard(id: string, language: Language): string {
  const t = speaker(language);
  const summary = rules.find((rule) => rule.id === id)?.summary;
  const head = summary === undefined ? "" : ` — ${inLanguage(summary, language)}`;
  return `**\`${id}\`**${head}\n\n${whyOf(id, language)}\n\n${more(id, t)}`;
}

/** The same for a squiggle: what it found is told by the editor above. */
const shortCard = (id: string, language: Language): string => {
  const t = speaker(language);
  return `**${t("为什么", "Why")}** (\`${id}\`)${t("：", ": ")}${whyOf(id, language)}\n\n${more(id, t)}`;
};

function whyOf(id: string, language: Language): string {
  const reason = reasonOf(id);
  return reason === null ? "" : inLanguage(reason, language);
}

function more(id: string, t: Speak): string {
  const page = link(t("规则说明", "About this rule"), ruleUrl(id));
  const off = `\`rules: { "${id}": off }\``;
  return `${page} · ${t("关闭：快速修复中的“忽略”，或在 rolewright.config.yaml 写 ", "Turn it off: “Ignore” among the quick fixes, or in rolewright.config.yaml ")}${off}`;
}

/** More reasons than these at one place are a page, not a hover. */
const mostReasons = 3;

/** Why the squiggles at a place are there, each rule once. */
export function reasons(context: FeatureContext, { uri, offset }: Place): Found | null {
  const here = context.checker.findings(uri).filter(({ span }) => touches(span, offset));
  const ids = [...new Set(here.map(({ rule }) => rule))].slice(0, mostReasons);
  const [first] = here;
  if (first === undefined) return null;
  return {
    span: here.reduce((least: Span, { span }) => (size(span) < size(least) ? span : least), first.span),
    text: ids.map((id) => shortCard(id, context.language)).join("\n\n"),
  };
}

const size = ({ start, end }: Span): number => end - start;

/** A rule's id in a comment that silences it, and what such a comment does. */
export function directive({ language }: FeatureContext, { current, offset }: Place): Found | null {
  if (!current.document.comments.some((comment) => touches(comment, offset))) return null;
  const found = readDirectives(current.document).directives.find(({ comment }) => touches(comment, offset));
  if (found === undefined) return null;
  if (touches(found.nameSpan, offset)) return { span: found.nameSpan, text: directiveWords(found, language) };
  const id = found.ids.find(({ span }) => touches(span, offset));
  return id === undefined ? null : { span: id.span, text: idWords(id.id, language) };
}

/** A rule, all rules of a category, or all rules; empty for what is none of them. */
export function idWords(id: string, language: Language): string {
  const t = speaker(language);
  if (id === "*") return t("全部规则", "Every rule");
  if (id.endsWith("/*")) {
    const own = rules.filter((rule) => rule.id.startsWith(id.slice(0, -1)));
    const list = own.map((rule) => `- \`${rule.id}\` — ${inLanguage(rule.summary, language)}`).join("\n");
    return own.length === 0 ? "" : `${t("这一类的全部规则：", "Every rule of the category:")}\n\n${list}`;
  }
  return reasonOf(id) === null ? "" : ruleCard(id, language);
}

function directiveWords({ kind }: Directive, language: Language): string {
  const t = speaker(language);
  const words = {
    file: t("在整个文件中忽略列出的规则", "Ignores the rules in the whole file"),
    line: t("在这一行忽略列出的规则", "Ignores the rules on this line"),
    "next-line": t("在下一行忽略列出的规则", "Ignores the rules on the next line"),
    disable: t(
      "从这里起忽略列出的规则，直到 `rolewright-enable`",
      "Ignores the rules from here to `rolewright-enable`",
    ),
    enable: t("从这里起重新检查列出的规则", "Looks at the rules again from here on"),
  } as const;
  return `${words[kind]}${t("；冒号后写明理由。", "; the reason stands after a colon.")}`;
}
