import path from "node:path";
import { checkDocument } from "../../../check/check-document.ts";
import type { SettingsFor } from "../../../config/settings.ts";
import { analyse, createUsualReading, type Reading, readingSettings } from "../../../organisation/reading.ts";
import { createSession } from "../../../organisation/session.ts";
import { noRecorder } from "../../../organisation/topics.ts";
import { rules } from "../../../rules/registry.ts";
import { statedKind } from "../../../surface/stated.ts";
import { inLanguage, type Language } from "../../../vocabulary/language.ts";
import { usualInputName } from "../../plan.ts";
import { findingJson } from "../../report/json.ts";
import { summaryOf } from "../../report/report.ts";
import { uriOf } from "../../uris.ts";
import { findingsReport, type Places } from "../checked-file.ts";
import { type BadLine, type LineDocument, readLine } from "./document.ts";

/** What came of some lines. */
export interface Answers {
  /** A line for each, with its line break. */
  readonly text: string;
  readonly errors: number;
  readonly warnings: number;
  /** Lines that were no documents. */
  readonly bad: number;
  /** Errors of ours. */
  readonly failures: readonly string[];
}

export interface AnswerOptions {
  /** Absolute: paths of documents are relative to it. */
  readonly cwd: string;
  readonly settingsFor: SettingsFor;
  readonly language: Language;
  /** Only errors are told; the summary still counts everything. */
  readonly quiet: boolean;
}

/** Rules about one role; the others would have to know the roles around it. */
const ownRules = rules.filter(({ scope }) => scope === "role");

/** Checks documents, one a line, each for itself. Nothing is kept from one to the next. */
export function createAnswering(options: AnswerOptions): (lines: readonly string[]) => Answers {
  const { cwd, settingsFor, language, quiet } = options;
  // Nobody is in it: rules that look for others find none.
  const nobody = createSession({ settingsFor, files: { read: () => null } }).view({
    uri: null,
    record: noRecorder,
  });
  const usual = createUsualReading();

  const check = (line: LineDocument, failures: string[]) => {
    const name = line.path ?? usualInputName;
    const uri = uriOf(path.resolve(cwd, name));
    const settings = readingSettings(settingsFor, uri);
    const read = analyse(
      { uri, text: line.text, open: false },
      { ...settings, language: line.language ?? settings.language },
      ofKind(usual, line.kind),
    );
    const found = checkDocument(read, nobody, settingsFor, {
      rules: ownRules,
      ready: false,
      log: (message) => failures.push(message),
    });
    const places: Places = { name: () => name, range: () => undefined, changes: null };
    const { findings } = findingsReport(places, uri, found, read.document);
    const severities = found.map(({ severity }) => severity);
    return { findings, summary: summaryOf(1, read.entries.length, severities) };
  };

  const bad = ({ id, path: own, error }: BadLine): string =>
    JSON.stringify({ id, path: own, error: inLanguage(error, language) });

  return (lines) => {
    const failures: string[] = [];
    const counts = { errors: 0, warnings: 0, bad: 0 };
    const written = lines.map((text) => {
      const line = readLine(text);
      if ("error" in line) {
        counts.bad++;
        return bad(line);
      }
      const { id, path: own } = line;
      try {
        const { findings, summary } = check(line, failures);
        counts.errors += summary.errors;
        counts.warnings += summary.warnings;
        const shown = quiet ? findings.filter(({ severity }) => severity === "error") : findings;
        return JSON.stringify({
          id,
          path: own,
          findings: shown.map((finding) => findingJson(finding, language)),
          summary,
        });
      } catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        failures.push(cause);
        return JSON.stringify({ id, path: own, error: cause });
      }
    });
    return { text: written.map((one) => `${one}\n`).join(""), ...counts, failures };
  };
}

/** Reads documents that do not say their kind as one of this kind. */
const ofKind = (reading: Reading, kind: LineDocument["kind"]): Reading =>
  kind === null
    ? reading
    : {
        ...reading,
        read(text, options) {
          const document = reading.read(text, options);
          const roles = document.roles.map((role) =>
            statedKind(role.fields) === null ? { ...role, kind } : role,
          );
          return { ...document, roles };
        },
      };
