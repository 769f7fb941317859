import type { Change, RoleDifference, RoleState, Told } from "../../compare/change.ts";
import { changeWords } from "../../render/changes/words.ts";
import type { Language } from "../../vocabulary/language.ts";
import { countsOf, type DiffReport, standingSentence, weightOf } from "./report.ts";

/**
 * `diff --format json`, version 1: roles by path, changes by weight. Lines and characters count from zero, in UTF-16
 * units, as LSP has them. Equal input gives equal bytes. Its schema is `test/cli/diff-report.schema.json`.
 */
export function reportJson(report: DiffReport, language: Language): string {
  const { added, removed, changed, changes } = countsOf(report);
  const json = {
    version: 1,
    before: report.names.before,
    after: report.names.after,
    roles: report.roles.map((role) => roleJson(role, language)),
    organisation: report.organisation.map((change) => ({
      kind: change.kind,
      title: { before: change.before, after: change.after },
      path: change.path,
      before: change.names.before,
      after: change.names.after,
      went: change.went,
      came: change.came,
      sentence: standingSentence(change, language),
    })),
    summary: { added, removed, changed, changes },
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

const roleJson = (role: RoleDifference, language: Language) => ({
  status: role.status,
  pairedBy: role.pairedBy,
  weight: weightOf(role),
  before: stateJson(role.before),
  after: stateJson(role.after),
  changes: role.changes.map((change) => changeJson(change, role, language)),
});

const stateJson = (state: RoleState | null) =>
  state === null
    ? null
    : {
        path: state.path,
        role: state.role,
        title: state.title,
        code: state.code,
        language: state.language,
        version: state.version,
        reportsTo: state.reportsTo,
        range: state.document.lines.range(state.anchor),
      };

function changeJson(change: Change, role: RoleDifference, language: Language) {
  const { label, before, after, sentence } = changeWords(change, language);
  return {
    kind: change.kind,
    topic: change.topic,
    weight: change.weight,
    trend: change.trend,
    label,
    sentence,
    before: toldJson(change.before, before, role.before),
    after: toldJson(change.after, after, role.after),
    marks: change.marks,
  };
}

const toldJson = (told: Told | null, words: string | null, state: RoleState | null) =>
  told === null || state === null
    ? null
    : {
        words,
        data: told.data,
        section: told.section,
        ranges: told.spans.map((span) => state.document.lines.range(span)),
      };
