import { changesOf, type FileChange } from "../../check/change.ts";
import { fixAll, safeFix } from "../../check/fix-all.ts";
import type { Finding, Fix } from "../../rules/finding.ts";
import { rules } from "../../rules/registry.ts";
import type { Lines } from "../../text/lines.ts";
import { inLanguage, type Localised } from "../../vocabulary/language.ts";
import { excerpt } from "../input/read-input.ts";
import { expectedVersion } from "../input/shared.ts";
import { carryOut, conflict, written } from "../roles/carry-out.ts";
import { findFile } from "../roles/find-role.ts";
import { versionOf } from "../roles/version.ts";
import { defineTool, failed, type Outcome, type ToolContext } from "../tool.ts";
import { unknownRule } from "./explain-rule.ts";

/** `apply_fix`: carries out fixes that `check_roles` told of. */
export const applyFix = defineTool({
  name: "apply_fix",
  title: { "zh-CN": "执行修复", en: "Apply fixes" },
  description: {
    "zh-CN":
      "对一个文件执行 check_roles 列出的修复。不写 title 则执行所有安全的修复（safe: true），可用 rule、line 限定；不安全的修复会改变意思，须用 title 逐个点名，并先征得使用者同意。只做最小的改动，写入后报告该文件的问题。有的修复会新建文件或改动配置文件。",
    en: "Carries out fixes check_roles listed for one file. Without title all safe ones (safe: true), limited by rule and line; one that is not safe changes the meaning and has to be named by its title, after asking the user. Makes the smallest edits and reports the file's findings afterwards. Some fixes create a file or change the config file.",
  },
  parameters: {
    path: {
      type: "text",
      required: true,
      longest: 1000,
      does: { "zh-CN": "文件路径", en: "The file's path" },
    },
    rule: {
      type: "text",
      longest: 200,
      does: { "zh-CN": "只修复这条规则的问题", en: "Only findings of this rule" },
    },
    line: {
      type: "number",
      least: 0,
      most: 10_000_000,
      does: {
        "zh-CN": "只修复从这一行（从 0 数起）开始的问题",
        en: "Only findings that begin on this line, counted from 0",
      },
    },
    title: {
      type: "text",
      longest: 500,
      does: {
        "zh-CN": "要执行的那个修复的 title，与 check_roles 所给的一字不差",
        en: "The title of the one fix, exactly as check_roles gave it",
      },
    },
    expectedVersion,
  },
  output: written,
  effect: "changes",
  run(context, { path, rule, line, title, expectedVersion: expected }) {
    const found = findFile(context, path);
    if (failed(found)) return found;
    const uri = found.value;
    if (rule !== null && !rules.some(({ id }) => id === rule)) return { failure: unknownRule(rule) };
    const document = context.session.document(uri)?.document;
    if (document === undefined) return { failure: nothingToFix };
    const now = versionOf(document.text);
    if (now !== expected) return { failure: conflict(context.pathOf(uri), now) };
    const isMeant = (finding: Finding): boolean =>
      (rule === null || finding.rule === rule) &&
      (line === null || document.lines.position(finding.span.start).line === line);
    const meant = context.checker.findings(uri).filter(isMeant);
    const changes =
      title === null
        ? safeChanges(context, uri, meant, { rule, line, lines: document.lines })
        : namedChange(context, uri, meant, title, document.lines);
    return failed(changes) ? changes : carryOut(context, uri, changes.value);
  },
});

interface Limits {
  readonly rule: string | null;
  readonly line: number | null;
  readonly lines: Lines;
}

/** Later rounds see what earlier ones left, so they are held to the rule, too; lines have moved by then. */
function safeChanges(
  context: ToolContext,
  uri: string,
  meant: readonly Finding[],
  { rule, line, lines }: Limits,
): Outcome<readonly FileChange[]> {
  const first = new Set(meant);
  const { edits } = fixAll(context, uri, meant, (finding) =>
    first.has(finding) || (line === null && (rule === null || finding.rule === rule))
      ? safeFix(finding)
      : undefined,
  );
  if (edits.length > 0) return { value: [{ kind: "edit", uri, edits }] };
  const others = meant.flatMap((finding) => (finding.fixes ?? []).map((fix) => [finding, fix] as const));
  return { failure: others.length === 0 ? nothingToFix : onlyUnsafe(others, lines, context) };
}

function namedChange(
  context: ToolContext,
  uri: string,
  meant: readonly Finding[],
  title: string,
  lines: Lines,
): Outcome<readonly FileChange[]> {
  const all = meant.flatMap((finding) => (finding.fixes ?? []).map((fix) => [finding, fix] as const));
  const named = all.filter(([, fix]) => inLanguage(fix.title, context.language) === title.trim());
  const [only] = named;
  if (only === undefined) return { failure: noSuchFix(title, all, lines, context) };
  if (named.length > 1) return { failure: severalFixes(named, lines) };
  const [finding, fix] = only;
  return { value: changesOf(context, { uri, role: finding.role }, fix.intents) };
}

type Offer = readonly [Finding, Fix];

const mostOffers = 8;

const offersIn = (offers: readonly Offer[], lines: Lines, { language }: ToolContext): string =>
  offers
    .slice(0, mostOffers)
    .map(
      ([{ rule, span }, { title }]) =>
        `${rule} (line ${lines.position(span.start).line}): “${inLanguage(title, language)}”`,
    )
    .join("; ");

const nothingToFix: Localised = {
  "zh-CN": "没有可自动修复的问题；用 check_roles 查看，用 write_role 改写",
  en: "there is nothing to fix here by itself; see check_roles, and use write_role to change the words",
};

const onlyUnsafe = (offers: readonly Offer[], lines: Lines, context: ToolContext): Localised => {
  const list = offersIn(offers, lines, context);
  return {
    "zh-CN": `没有安全的修复；以下会改变意思，征得同意后用 title 点名：${list}`,
    en: `there is no safe fix; these change the meaning: ask, then name one by its title: ${list}`,
  };
};

const noSuchFix = (
  title: string,
  offers: readonly Offer[],
  lines: Lines,
  context: ToolContext,
): Localised => {
  const list = offersIn(offers, lines, context);
  const shown = excerpt(title);
  return {
    "zh-CN": `没有修复“${shown}”${list === "" ? "" : `，可用：${list}`}`,
    en: `there is no fix “${shown}”${list === "" ? "" : `; there are ${list}`}`,
  };
};

const severalFixes = (offers: readonly Offer[], lines: Lines): Localised => {
  const places = offers
    .slice(0, mostOffers)
    .map(([{ rule, span }]) => `${rule} (line ${lines.position(span.start).line})`)
    .join(", ");
  return {
    "zh-CN": `有 ${offers.length} 处这样的修复，请用 rule 和 line 说明是哪一处：${places}`,
    en: `there are ${offers.length} such fixes; say which by rule and line: ${places}`,
  };
};
