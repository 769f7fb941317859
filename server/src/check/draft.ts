import type { SettingsFor } from "../config/settings.ts";
import { type Analysed, analyse, createUsualReading, readingSettings } from "../organisation/reading.ts";
import type { Session } from "../organisation/session.ts";
import { noRecorder } from "../organisation/topics.ts";
import type { Intent } from "../role/intent.ts";
import type { Finding } from "../rules/finding.ts";
import { rules } from "../rules/registry.ts";
import { surfaceFor } from "../surface/pick.ts";
import type { TextEdit } from "../text/edit.ts";
import { checkDocument } from "./check-document.ts";

/** What trying a text out needs to know. */
export interface DraftContext {
  readonly session: Session;
  readonly settingsFor: SettingsFor;
}

/** A text a file might have: read like the file's own, and unknown to the session. */
export interface Draft {
  readonly uri: string;
  readonly current: Analysed;
}

/** The file as it is; null when there is none. */
export function draftOf({ session }: DraftContext, uri: string): Draft | null {
  const current = session.document(uri);
  return current === undefined ? null : { uri, current };
}

export const redraft = ({ settingsFor }: DraftContext, uri: string, text: string): Draft => ({
  uri,
  current: analyse({ uri, text, open: false }, readingSettings(settingsFor, uri), createUsualReading()),
});

/** What rules about one role alone say of a text. Those about other roles are left out: they do not know of it. */
export const ownFindings = ({ session, settingsFor }: DraftContext, { uri, current }: Draft) =>
  checkDocument(current, session.view({ uri, record: noRecorder }), settingsFor, {
    rules: ownRules,
    ready: false,
    log: () => {},
  });

const ownRules = rules.filter(({ scope }) => scope === "role");
const ownRuleIds: ReadonlySet<string> = new Set(ownRules.map(({ id }) => id));

/** How many of the findings that `ownFindings` can give are errors. */
export const countErrors = (findings: readonly Finding[]): number =>
  findings.filter(({ rule, severity }) => severity === "error" && ownRuleIds.has(rule)).length;

/** The edits that carry out intents on the roles of a text, by index of the role. */
export function editsFor(
  { settingsFor }: DraftContext,
  { uri, current: { document } }: Draft,
  intents: readonly (readonly [role: number, intents: readonly Intent[]])[],
): readonly TextEdit[] {
  return intents.flatMap(([index, own]) => {
    const role = document.roles[index];
    if (role === undefined) return [];
    return surfaceFor(uri).write(document, index, own, settingsFor(uri, role.language).vocabulary);
  });
}
