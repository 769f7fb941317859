import type { ChangeContext } from "../../server/src/check/change.ts";
import { createChecker } from "../../server/src/check/checker.ts";
import { readConfig } from "../../server/src/config/config-file.ts";
import { createSettings } from "../../server/src/config/resolve.ts";
import { createSession } from "../../server/src/organisation/session.ts";
import type { Finding } from "../../server/src/rules/finding.ts";
import { rules } from "../../server/src/rules/registry.ts";
import { type Fixture, type Mark, readFixture } from "./fixture.ts";

const home = "file:///roles/";
const configName = "rolewright.config.yaml";

export interface Checked {
  readonly fixture: Fixture;
  /** By file as the fixture names it, in the fixture's order; files without findings too. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** For turning the findings' fixes into changes. */
  readonly context: ChangeContext;
  uriOf(path: string): string;
  pathOf(uri: string): string;
}

const uriOf = (path: string): string => home + encodeURI(path);
const pathOf = (uri: string): string => decodeURIComponent(uri.slice(home.length));

/**
 * Checks the documents of a fixture as one workspace; a `rolewright.config.yaml` among them counts. With `only`
 * just that rule is run, which is all most tests of a rule look at.
 */
export function check(text: string, name?: string, only?: string): Checked {
  const fixture = readFixture(text, name);
  const config = fixture.files.get(configName);
  const configs = config === undefined ? [] : [readConfig(home + configName, config, { rules })];
  const settingsFor = createSettings(configs, { asOf: "2026-11-21" });
  const files = new Map([...fixture.files].map(([path, body]) => [uriOf(path), body]));
  const session = createSession({
    files: { read: (uri) => files.get(uri) ?? null },
    settingsFor,
  });
  const paths = [...fixture.files.keys()].filter((path) => path !== configName);
  for (const path of paths) session.refresh(uriOf(path));
  const checker = createChecker(session, {
    settingsFor,
    rules: only === undefined ? rules : rules.filter(({ id }) => id === only || id === "document/too-large"),
    log: (message) => {
      throw new Error(message);
    },
  });
  checker.setReady(true);
  const context: ChangeContext = {
    session,
    settingsFor,
    config: () => (config === undefined ? null : { uri: home + configName, text: config }),
    configHome: () => home + configName,
  };
  return {
    fixture,
    findings: new Map(paths.map((path) => [path, checker.findings(uriOf(path))])),
    context,
    uriOf,
    pathOf,
  };
}

/** What a rule says on a fixture, as marks: to be compared with the fixture's own. */
export const marksOf = ({ findings }: Checked, rule: string): Mark[] =>
  [...findings].flatMap(([file, found]) =>
    found.filter((finding) => finding.rule === rule).map(({ span }) => ({ file, span, rule: "" })),
  );
