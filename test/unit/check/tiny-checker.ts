import { type Checker, createChecker } from "../../../server/src/check/checker.ts";
import type { Settings } from "../../../server/src/config/settings.ts";
import { createSession, type Session } from "../../../server/src/organisation/session.ts";
import type { Rule } from "../../../server/src/rules/rule.ts";
import { type Disk, type TinyConfig, tinyReading, tinySettings } from "../organisation/tiny.ts";

export const settingsOf = (config: TinyConfig): Settings => ({
  presets: [],
  requiredSections: [],
  requiredFields: [],
  sectionOrder: "any",
  rules: new Map(),
  asOf: "2026-11-21",
  configUri: null,
  ...tinySettings(config),
});

export interface CheckedWorld {
  readonly session: Session;
  readonly checker: Checker;
  /** What was said while checking, of rules that threw. */
  readonly log: readonly string[];
  reconfigure(config: TinyConfig): void;
}

/** A session with a checker over a disk. */
export function checkedWorld(disk: Disk, rules: readonly Rule[], config: TinyConfig = {}): CheckedWorld {
  let settings = settingsOf(config);
  const log: string[] = [];
  const session = createSession({
    files: { read: (uri) => disk.get(uri) ?? null },
    settingsFor: () => settings,
    reading: tinyReading,
    keep: 2,
  });
  const checker = createChecker(session, {
    settingsFor: () => settings,
    log: (message) => log.push(message),
    rules,
  });
  checker.setReady(true);
  return {
    session,
    checker,
    log,
    reconfigure(next) {
      settings = settingsOf(next);
      session.reconfigure(() => settings);
    },
  };
}
