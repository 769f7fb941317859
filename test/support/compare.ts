import type { Difference } from "../../server/src/compare/change.ts";
import { compare } from "../../server/src/compare/compare.ts";
import type { Side } from "../../server/src/compare/state.ts";
import { readConfig } from "../../server/src/config/config-file.ts";
import { createSettings } from "../../server/src/config/resolve.ts";
import { createSession } from "../../server/src/organisation/session.ts";
import { changeWords } from "../../server/src/render/changes/words.ts";
import { rules } from "../../server/src/rules/registry.ts";
import type { Language } from "../../server/src/vocabulary/language.ts";
import { readFixture } from "./fixture.ts";

const asOf = "2026-11-22";
/** Making the vocabulary takes longer than reading a role. */
const usual = createSettings([], { asOf });
const root = "file:///roles/";
const uriOf = (path: string): string => root + path.split("/").map(encodeURIComponent).join("/");

const pathIn = (uri: string): string => decodeURIComponent(uri.slice(root.length));

/** A state of a workspace out of files by path; a config among them counts. Config and text are the same on both sides. */
export function sideOf(files: ReadonlyMap<string, string>): Side {
  const texts = new Map([...files].map(([path, text]) => [uriOf(path), text]));
  const configs = [...texts]
    .filter(([uri]) => uri.endsWith("/rolewright.config.yaml"))
    .map(([uri, text]) => readConfig(uri, text, { rules, sectionNamed: () => null }));
  const settingsFor = configs.length === 0 ? usual : createSettings(configs, { asOf });
  const session = createSession({
    settingsFor,
    files: { read: (uri) => texts.get(uri) ?? null },
    keep: 1000,
  });
  const roles = [...texts.keys()].filter((uri) => !uri.endsWith("/rolewright.config.yaml")).sort();
  for (const uri of roles) session.refresh(uri);
  return {
    files: roles.flatMap((uri) => {
      const analysed = session.document(uri);
      return analysed === undefined ? [] : [{ analysed, vocabulary: settingsFor(uri, "zh-CN").vocabulary }];
    }),
    organisation: session.organisation,
    pathOf: pathIn,
    nameOf: pathIn,
  };
}

/** The difference of two fixtures, each one file or several under `=== path` lines. */
export const differenceOf = (
  before: string,
  after: string,
  renames: ReadonlyMap<string, string> = new Map(),
): Difference => compare(sideOf(readFixture(before).files), sideOf(readFixture(after).files), { renames });

/** A difference as lines a test can show: the weight, the role where there are several, and the sentence. */
export function tell({ roles, organisation }: Difference, language: Language = "zh-CN"): readonly string[] {
  const several = roles.length > 1;
  return [
    ...roles.flatMap(({ status, before, after, pairedBy, changes }) => {
      const title = (after ?? before)?.title ?? "";
      if (status !== "changed") return [`${status} ${title}`];
      return changes.map((change) => {
        const { sentence } = changeWords(change, language);
        const marks = change.marks
          .map(({ kind, text }) =>
            kind === "same" ? text : kind === "added" ? `{+${text}+}` : `[-${text}-]`,
          )
          .join("");
        const role = several ? `${title} (${pairedBy}) ` : "";
        return `${change.weight} ${role}${marks === "" ? sentence : `${sentence.slice(0, sentence.search(/：|: /u) + (language === "en" ? 2 : 1))}${marks}`}`;
      });
    }),
    ...organisation.map(({ kind, after, names }) => {
      const list = (all: readonly { readonly title: string; readonly undefined: boolean }[]): string =>
        all.map(({ title, undefined: unknown }) => (unknown ? `${title}?` : title)).join("、");
      return `${kind} ${after}: ${list(names.before)} → ${list(names.after)}`;
    }),
  ];
}
