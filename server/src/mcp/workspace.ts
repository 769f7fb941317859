import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createPauses } from "../agent/pause.ts";
import type { Outcome, ToolContext } from "../agent/tool.ts";
import { createChecker } from "../check/checker.ts";
import { brokenConfig } from "../cli/configs.ts";
import { relativeTo } from "../cli/discover.ts";
import { readText } from "../cli/disk.ts";
import { type ConfigFile, configFileName } from "../config/config-file.ts";
import { createSettings } from "../config/resolve.ts";
import type { SettingsFor } from "../config/settings.ts";
import { createSession } from "../organisation/session.ts";
import type { Language } from "../vocabulary/language.ts";
import type { Boundary } from "./boundary.ts";
import { type Configs, createConfigs } from "./configs.ts";
import { listRoles } from "./listing.ts";
import { writableFiles } from "./write.ts";

export interface WorkspaceOptions {
  readonly boundary: Boundary;
  /** The one config for everything, as an absolute path; null: the nearest one. */
  readonly config: string | null;
  readonly write: boolean;
  readonly language: Language;
  /** The page of a rule, null where there is none. */
  readonly rulePage: (id: string) => string | null;
  /** Told of errors of ours. */
  readonly log: (message: string) => void;
}

/** The role files below a folder as they are on the disk. */
export interface Workspace {
  /** Looks at the disk again; what tools work on afterwards, or why they cannot. */
  current(): Promise<Outcome<ToolContext>>;
}

/** Documents kept; each takes about 140 KB, the rest is read again when asked for. */
const mostKept = 500;

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { boundary, language, log } = options;
  const { root } = boundary;
  const readConfigs = createConfigs(boundary, options.config);
  let configs: readonly ConfigFile[] = [];
  let found: Configs = readConfigs();
  let asOf = today();
  let settings: SettingsFor = settingsOf(options, configs, asOf);
  const settingsFor: SettingsFor = (uri, spoken) => settings(uri, spoken);
  /** What each file was told by when it was read. */
  const stamps = new Map<string, string>();
  const session = createSession({
    settingsFor,
    keep: mostKept,
    onError: (error, uri) => log(`${uri}: ${String(error)}`),
    files: {
      read(uri) {
        const file = fileURLToPath(uri);
        const read = boundary.holds(file)
          ? readText(file, (opened) => boundary.isOpened(file, opened))
          : null;
        if (read !== null && "text" in read) return read.text;
        // It is listed, so the next look tries again.
        stamps.delete(uri);
        return null;
      },
    },
  });
  const checker = createChecker(session, { settingsFor, log, remember: Number.POSITIVE_INFINITY });
  const name = (uri: string): string => relativeTo(root, fileURLToPath(uri));

  async function refresh(): Promise<void> {
    const pause = createPauses();
    found = readConfigs();
    const listed = await listRoles(root, found, options.config !== null);
    const next = found.all();
    const date = today();
    if (
      date !== asOf ||
      next.length !== configs.length ||
      next.some((config, at) => config !== configs[at])
    ) {
      configs = next;
      asOf = date;
      settings = settingsOf(options, configs, asOf);
      session.reconfigure(settingsFor);
      for (const _ of session.catchUp()) await pause();
    }
    const there = new Map(listed.map(({ file, stamp }) => [uriOf(file), stamp]));
    for (const uri of session.uris()) {
      if (there.has(uri)) continue;
      stamps.delete(uri);
      session.remove(uri);
    }
    for (const [uri, stamp] of there) {
      if (stamps.get(uri) === stamp) continue;
      stamps.set(uri, stamp);
      session.refresh(uri);
      await pause();
    }
    checker.setReady(true);
  }

  const context: ToolContext = {
    session,
    checker,
    settingsFor,
    language,
    config: (uri) => found.nearest(path.dirname(fileURLToPath(uri))),
    configHome: () => uriOf(path.join(root, configFileName)),
    pathOf: name,
    uriOf: (plain) => uriOf(path.join(root, plain)),
    get configs() {
      return configs;
    },
    rulePage: options.rulePage,
    files: options.write ? writableFiles({ boundary, name, look: () => look() }) : null,
  };

  /** The look that goes on, and the one that will begin when it is over: whoever asks now must not get the former. */
  let looking: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  const look = (): Promise<void> => {
    next ??= looking
      .catch(() => undefined)
      .then(() => {
        next = null;
        looking = refresh();
        return looking;
      });
    return next;
  };

  return {
    async current() {
      await look();
      for (const config of configs) {
        const failure = brokenConfig(config, name(config.uri));
        if (failure !== null) return { failure };
      }
      return { value: context };
    },
  };
}

const uriOf = (file: string): string => pathToFileURL(file).href;

function settingsOf(
  { boundary, config }: WorkspaceOptions,
  configs: readonly ConfigFile[],
  asOf: string,
): SettingsFor {
  const [only] = configs;
  return config !== null && only !== undefined
    ? createSettings([], { asOf, forAll: { config: only, folder: uriOf(boundary.root) } })
    : createSettings(configs, { asOf });
}

/** The day it is here, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
