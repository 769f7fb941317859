import { changesOf } from "../check/change.ts";
import { createChecker } from "../check/checker.ts";
import { createSettings } from "../config/resolve.ts";
import type { SettingsFor } from "../config/settings.ts";
import type { Facts } from "../facts/fact.ts";
import { createSession, type Session } from "../organisation/session.ts";
import type { Role, RoleDocument } from "../role/role.ts";
import type { Finding } from "../rules/finding.ts";
import { rules } from "../rules/registry.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

/** What every look at a text depends on. */
export interface LookOptions {
  readonly vocabulary: Vocabulary;
  /** Of documents that don't say; guessed when left out. */
  readonly language?: Language;
}

/** A text as it reads now. */
export interface Look {
  readonly document: RoleDocument;
  readonly role: Role;
  readonly facts: Facts;
  readonly findings: readonly Finding[];
  /** The edits of what the findings offer first. */
  fixes(findings: readonly Finding[]): readonly TextEdit[];
}

/** One that rules may speak about; the name says nothing. */
const uri = "file:///import/import.role.md";
/** No rule that import asks depends on the day. */
const asOf = "2026-01-01";

/** Reads a text as a role and asks these rules about it, with no other role around. Null for a text without a role. */
export function look(text: string, options: LookOptions, ruleIds: readonly string[] = []): Look | null {
  const { session, settingsFor } = opened(text, options);
  const analysed = session.document(uri);
  const role = analysed?.document.roles[0];
  const facts = analysed?.facts[0];
  if (analysed === undefined || role === undefined || facts === undefined) return null;
  const context = { session, settingsFor, config: () => null, configHome: () => uri };
  return {
    document: analysed.document,
    role,
    facts,
    findings: ruleIds.length === 0 ? [] : findingsOf(session, settingsFor, ruleIds),
    fixes: (findings) => {
      const intents = findings.flatMap(({ fixes = [] }) => fixes[0]?.intents ?? []);
      return changesOf(context, { uri, role: 0 }, intents).flatMap((change) =>
        change.kind === "edit" ? change.edits : [],
      );
    },
  };
}

function findingsOf(
  session: Session,
  settingsFor: SettingsFor,
  ruleIds: readonly string[],
): readonly Finding[] {
  const asked = rules.filter(({ id }) => ruleIds.includes(id));
  const checker = createChecker(session, { settingsFor, rules: asked, log: () => undefined });
  checker.setReady(true);
  return checker.findings(uri);
}

interface Opened {
  readonly text: string;
  readonly session: Session;
  readonly settingsFor: SettingsFor;
}

/** The last texts that were looked at with the same options: most stages change nothing, and ask again. */
const known = new WeakMap<LookOptions, readonly Opened[]>();
const mostKnown = 2;

function opened(text: string, options: LookOptions): Opened {
  const before = known.get(options) ?? [];
  const same = before.find((one) => one.text === text);
  if (same !== undefined) return same;
  const settingsFor = before[0]?.settingsFor ?? settingsOf(options);
  const session = createSession({ files: { read: () => null }, settingsFor });
  session.open(uri, text, 1);
  const made = { text, session, settingsFor };
  known.set(options, [made, ...before].slice(0, mostKnown));
  return made;
}

/** The usual settings, with the company's own words. */
function settingsOf({ vocabulary, language }: LookOptions): SettingsFor {
  const usual = createSettings([], { asOf });
  const known = new Map<Language, ReturnType<SettingsFor>>();
  return (of, wanted) => {
    const settings = known.get(wanted) ?? {
      ...usual(of, wanted),
      vocabulary,
      language: language ?? null,
    };
    known.set(wanted, settings);
    return settings;
  };
}
