/** A diagnostic as this command sees it. */
export interface RuleMention {
  readonly source: string | undefined;
  readonly rule: string;
  /** The rule's page, null when the diagnostic has none. */
  readonly url: string | null;
  readonly message: string;
}

export interface ExplainedRule {
  readonly rule: string;
  readonly url: string;
  /** The first message of this rule. */
  readonly message: string;
}

/** The rules behind our diagnostics that have a page, each once, in the order they occur. */
export function explainedRules(mentions: readonly RuleMention[]): ExplainedRule[] {
  const rules = new Map<string, ExplainedRule>();
  for (const { source, rule, url, message } of mentions) {
    const safe = url === null ? null : safeDocsUrl(url);
    if (source !== "rolewright" || safe === null || rules.has(rule)) continue;
    rules.set(rule, { rule, url: safe, message });
  }
  return [...rules.values()];
}

/** The address if it is one that a browser shows, null otherwise: `command:` and `file:` have no business here. */
export function safeDocsUrl(url: string): string | null {
  return URL.canParse(url) && new URL(url).protocol === "https:" ? url : null;
}
