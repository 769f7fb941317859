import type { Connection, Diagnostic } from "vscode-languageserver";
import { type Checker, createChecker } from "../check/checker.ts";
import { configFindings } from "../check/config-findings.ts";
import { configFileName } from "../config/config-file.ts";
import { diagnostic } from "../features/diagnostic.ts";
import type { ClientAbilities, FeatureContext } from "../features/feature.ts";
import { createSession, type Session } from "../organisation/session.ts";
import { indexLines } from "../text/lines.ts";
import type { Language } from "../vocabulary/language.ts";
import { type Configs, createConfigs } from "./configs.ts";
import { tellOrganisationChanges } from "./organisation-changed.ts";
import { createPlaces } from "./places.ts";
import type { Platform } from "./platform.ts";
import { createPublisher } from "./publisher.ts";
import { type Refresh, refreshOnChange } from "./refresh.ts";
import { createScheduler } from "./scheduler.ts";

/** How long a config file must rest before the folders are listed again. */
const relistMs = 300;

export interface WorkspaceOptions {
  readonly connection: Connection;
  readonly platform: Platform;
  readonly folders: readonly string[];
  /** The client tells when files change on disk. Otherwise the server looks by itself, when a file is opened, saved or closed. */
  readonly watched: boolean;
  readonly language: Language;
  readonly client: ClientAbilities;
  /** What the client can be asked to look at again. */
  readonly refresh: readonly Refresh[];
}

/** The state behind one client: files, config files, findings, and when what is published. */
export interface Workspace {
  context(): FeatureContext;
  opened(uri: string, text: string, version: number): void;
  edited(uri: string, text: string, version: number): void;
  saved(): void;
  closed(uri: string): void;
  /** Files were created, changed or deleted outside the editor. */
  filesChanged(uris: readonly string[]): void;
  /** The editor gave files or folders other names: [old, new]. Watchers may only hear of the folder. */
  filesRenamed(moves: readonly (readonly [string, string])[]): void;
  foldersChanged(added: readonly string[], removed: readonly string[]): void;
  /** Reads all files of the workspace, in slices; resolves when everything is published. */
  index(): Promise<void>;
  dispose(): void;
}

export function createWorkspace({
  connection,
  platform,
  folders,
  watched,
  language,
  client,
  refresh,
}: WorkspaceOptions): Workspace {
  const configs: Configs = createConfigs();
  const session: Session = createSession({
    files: platform,
    settingsFor: configs.settingsFor,
    onError: (error, uri) => connection.console.error(`${uri}: ${String(error)}`),
  });
  const checker: Checker = createChecker(session, {
    settingsFor: configs.settingsFor,
    log: (message) => connection.console.error(message),
  });
  const publisher = createPublisher(connection);
  const stopRefreshing = refreshOnChange(connection, session, refresh);
  const stopTelling = tellOrganisationChanges(connection, session);
  const scheduler = createScheduler((error) => connection.console.error(String(error)));
  const places = createPlaces(folders);
  let indexed = false;
  const open = new Map<string, { readonly text: string; readonly version: number }>();
  let relisting: ReturnType<typeof setTimeout> | undefined;
  let indexing: Promise<void> = Promise.resolve();
  /** How often the files were listed; only the last listing counts. */
  let listings = 0;
  /** The roles the last listing found. */
  let roles: ReadonlySet<string> = new Set();
  /** Files that were told of since the last listing began, which may have missed them. */
  const told = new Set<string>();
  /** Open files whose role is forgotten, because they are deleted and nobody has typed in them since. */
  const gone = new Set<string>();
  /** Config files are not what they were when roles were last read. */
  let stale = false;

  const context = (): FeatureContext => ({
    session,
    checker,
    settingsFor: configs.settingsFor,
    language,
    client,
    config: (uri) => configs.nearest(uri),
    configHome: (uri) => `${places.rootOf(uri)}/${configFileName}`,
    converters: platform.converters,
    printPdf: platform.printPdf,
    indexed: () => indexing,
  });
  const publish = (uri: string): void => {
    const current = session.document(uri);
    if (current === undefined) {
      publisher.clear(uri);
      return;
    }
    const shared = context();
    const diagnostics = checker
      .findings(uri)
      .map((finding): Diagnostic => diagnostic(shared, uri, current.document.lines, finding));
    publisher.publish(uri, session.version(uri), diagnostics);
  };
  const publishConfig = (uri: string): void => {
    const file = configs.get(uri);
    if (file === undefined) {
      publisher.clear(uri);
      return;
    }
    const lines = indexLines(file.text);
    const shared = context();
    publisher.publish(
      uri,
      null,
      configFindings(file).map((finding) => diagnostic(shared, uri, lines, finding)),
    );
  };
  /** What the last changes can have altered elsewhere: open documents first. */
  const publishOthers = (): void => {
    const changed = checker.takeChanged();
    for (const uri of changed) if (open.has(uri)) scheduler.later(uri, () => publish(uri));
    for (const uri of changed) if (!open.has(uri)) scheduler.later(uri, () => publish(uri));
  };
  const touch = (uri: string): void => {
    scheduler.soon(uri, () => publish(uri));
    scheduler.later("others", publishOthers);
  };
  const setConfig = (uri: string, text: string | null): void => {
    if (!configs.set(uri, text)) return;
    session.reconfigure(configs.settingsFor);
    scheduler.soon(uri, () => publishConfig(uri));
    catchUp();
    // Which files there are may have changed, too; somebody who is still typing is not waited for.
    relist();
  };
  const relist = (): void => {
    clearTimeout(relisting);
    relisting = setTimeout(() => void index(), relistMs);
  };
  /** Where nobody tells of changes on disk, these are the moments when there may have been some. */
  const lookAround = (): void => {
    if (!watched && indexed) relist();
  };
  /** A file outside of what is known brings its surroundings along. */
  const lookOutside = (uri: string): void => {
    if (places.has(uri)) return;
    places.surround(uri, platform.configAbove(uri));
    void index();
  };
  /** Closed files are read again with the new settings, one at a time. */
  const catchUp = (): void => {
    const steps = session.catchUp();
    const step = (): void => {
      if (steps.next().done === true) publishOthers();
      else scheduler.later("catch up", step);
    };
    scheduler.later("catch up", step);
  };
  /**
   * A file is not what it was. An open buffer wins over the disk, but a deleted role is gone at once: its buffer may
   * stay for minutes after its tab was closed. Whoever still types in it brings it back.
   */
  const lookAgain = (uri: string): void => {
    if (configs.isConfig(uri)) {
      setConfig(uri, platform.read(uri));
      return;
    }
    const buffer = open.get(uri);
    gone.delete(uri);
    if (buffer !== undefined && platform.read(uri) === null) {
      gone.add(uri);
      session.close(uri);
    } else {
      if (buffer !== undefined && session.version(uri) === null)
        session.open(uri, buffer.text, buffer.version);
      session.refresh(uri);
    }
    scheduler.later(uri, () => publish(uri));
  };
  /** Known files in those of these that are folders, gone with all that was in them. */
  const within = (uris: readonly string[]): readonly string[] => {
    const folders = new Set(uris.filter((uri) => !configs.isConfig(uri) && !isOurs(uri)));
    if (folders.size === 0) return [];
    return [...session.uris(), ...configs.uris()].filter((uri) => {
      for (let end = uri.lastIndexOf("/"); end > 0; end = uri.lastIndexOf("/", end - 1))
        if (folders.has(uri.slice(0, end))) return true;
      return false;
    });
  };
  const isOurs = (uri: string): boolean => configs.isRole(uri, places.rootOf(uri));

  /** All files there are. */
  async function list(): Promise<readonly string[]> {
    const listed = await platform.find(places.list(), configs.include());
    const about = [...places.list().map(({ folder }) => `${folder}/`), ...open.keys()];
    const above = about.map((uri) => platform.configAbove(uri)).filter((uri) => uri !== null);
    const found = [...new Set([...listed, ...above])];
    const looked = [...new Set([...found, ...configs.uris()])];
    await platform.load(looked);
    for (const uri of looked) {
      if (!configs.isConfig(uri) || open.has(uri)) continue;
      if (configs.set(uri, platform.read(uri))) stale = true;
      scheduler.later(uri, () => publishConfig(uri));
    }
    return found;
  }

  const index = (): Promise<void> => {
    indexing = listAndRead();
    return indexing;
  };

  async function listAndRead(): Promise<void> {
    // Without a folder, the first file says what is to be known.
    if (!indexed && places.list().length === 0 && open.size === 0) return;
    const listing = ++listings;
    told.clear();
    let found = await list();
    // What `include` names is only known now.
    if (stale && configs.include().length > 0) found = await list();
    // Somebody asked anew meanwhile: of other folders, perhaps, whose answer may have come first.
    if (listing !== listings) return indexing;
    if (stale) session.reconfigure(configs.settingsFor);
    stale = false;
    roles = new Set(found.filter((uri) => !configs.isConfig(uri) && isOurs(uri)));
    for (const uri of session.uris()) {
      if (roles.has(uri) || (told.has(uri) && places.has(uri)) || (open.has(uri) && isOurs(uri))) continue;
      session.remove(uri);
      session.close(uri);
    }
    for (const uri of roles)
      scheduler.later(`read ${uri}`, () => {
        if (roles.has(uri)) session.refresh(uri);
      });
    for (const [uri, { text, version }] of open) {
      if (configs.isConfig(uri) || !isOurs(uri) || gone.has(uri) || session.version(uri) !== null) continue;
      session.open(uri, text, version);
      scheduler.later(uri, () => publish(uri));
    }
    scheduler.later("ready", () => {
      checker.setReady(true);
      publishOthers();
    });
    await scheduler.idle();
    indexed = true;
  }

  return {
    context,
    opened(uri, text, version) {
      open.set(uri, { text, version });
      gone.delete(uri);
      if (configs.isConfig(uri)) setConfig(uri, text);
      else if (isOurs(uri)) {
        session.open(uri, text, version);
        touch(uri);
      }
      lookOutside(uri);
      lookAround();
    },
    saved: lookAround,
    edited(uri, text, version) {
      open.set(uri, { text, version });
      gone.delete(uri);
      if (configs.isConfig(uri)) setConfig(uri, text);
      else if (isOurs(uri)) {
        session.change(uri, text, version);
        touch(uri);
      }
    },
    closed(uri) {
      open.delete(uri);
      gone.delete(uri);
      if (configs.isConfig(uri)) setConfig(uri, platform.read(uri));
      else {
        session.close(uri);
        touch(uri);
      }
      lookAround();
    },
    filesChanged(uris) {
      const ours = [...uris, ...within(uris)].filter((uri) =>
        configs.isConfig(uri) ? !open.has(uri) : isOurs(uri),
      );
      for (const uri of ours) told.add(uri);
      void platform.load(ours).then(() => {
        for (const uri of ours) lookAgain(uri);
        scheduler.later("others", publishOthers);
      });
    },
    filesRenamed(moves) {
      const isFile = (uri: string): boolean => configs.isConfig(uri) || isOurs(uri);
      if (moves.every((uris) => uris.every(isFile))) this.filesChanged(moves.flat());
      else void index();
    },
    foldersChanged(added, removed) {
      for (const folder of removed) places.remove(folder);
      for (const folder of added) places.add(folder);
      void index();
    },
    index,
    dispose() {
      clearTimeout(relisting);
      stopRefreshing();
      stopTelling();
      scheduler.dispose();
    },
  };
}
