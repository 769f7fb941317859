import { stripBom } from "../text/bom.ts";
import type { Range } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import type { OrganisationGraph } from "./chart.ts";
import { createDocuments } from "./documents.ts";
import {
  commonStart,
  type File,
  isText,
  type KnownFile,
  newFile,
  rangeIn,
  readText,
  unread,
} from "./file.ts";
import type { LocalLink } from "./local-links.ts";
import type { Organisation } from "./organisation.ts";
import { type Analysed, analyse, createUsualReading, readingSettings, sameReading } from "./reading.ts";
import type { SessionEvent, SessionOptions } from "./session-options.ts";
import type { ReadingSettingsFor } from "./settings.ts";
import { createState } from "./state.ts";
import { noRecorder } from "./topics.ts";
import type { Asker } from "./view.ts";

export type { Analysed } from "./reading.ts";

/**
 * The state of a workspace: which files there are, what is typed in the open ones, and the organisation all of
 * them make. Everything is synchronous. Typing only marks a file; it is read when somebody asks. Documents are
 * kept for open files and a few recent ones, entries for all.
 */
export interface Session {
  /** The editor has the file open; its text wins over the disk until `close`. */
  open(uri: string, text: string, version: number): void;
  change(uri: string, text: string, version: number): void;
  /** Back to the disk. A file that is no part of the workspace (`refresh` was never called for it) is forgotten. */
  close(uri: string): void;
  /** A file of the workspace was created, changed or deleted: look again. Reads it at once unless it is open. */
  refresh(uri: string): void;
  /** The file is no longer part of the workspace; it stays while it is open. */
  remove(uri: string): void;
  /** Takes in a file of the workspace as another session with the same settings knows it, without reading it. */
  restore(uri: string, known: KnownFile): void;
  /** What is known of a file that was read, for `restore`; undefined when there is no such file. */
  known(uri: string): KnownFile | undefined;
  /** The document as it is now; undefined when there is no such file. */
  document(uri: string): Analysed | undefined;
  /** The text of a file of this session without byte order mark, null when there is none. */
  text(uri: string): string | null;
  /** Version of an open document, null for closed ones. */
  version(uri: string): number | null;
  /** Lines and characters of a span, without reading a closed file again; undefined when there is no such file. */
  range(uri: string, span: Span): Range | undefined;
  /** Links of every file to other files, by the file they stand in. */
  links(): Iterable<readonly [string, readonly LocalLink[]]>;
  /** All files, in order. */
  uris(): readonly string[];
  readonly organisation: Organisation;
  /** The organisation for one asker, who is told what its answers depend on. */
  view(asker: Asker): Organisation;
  /** The organisation as a graph, as it is now. `pathOf` names each file, by one path. */
  chart(pathOf: (uri: string) => string): OrganisationGraph;
  /**
   * Other settings. Open files follow at once, closed ones whose reading depends on what changed are left to
   * `catchUp`; asking for one of them brings it up to date, too.
   */
  reconfigure(settingsFor: ReadingSettingsFor): void;
  /** Reads closed files again that `reconfigure` left behind, one a step. */
  catchUp(): Generator<string, void>;
  /** Takes in what was typed since the last answer. */
  settle(): void;
  /** `settle`, and works out whom changes of reporting lines concern. */
  flush(): void;
  /** Calls back with every event from now on; returns how to stop that. */
  listen(listener: (event: SessionEvent) => void): () => void;
}

/** Documents of closed files kept by default. */
const usuallyKept = 20;

export function createSession(options: SessionOptions): Session {
  const reading = options.reading ?? createUsualReading();
  let { settingsFor } = options;
  const files = new Map<string, File>();
  /** Files whose text changed since they were read, and open ones whose settings did. */
  const dirty = new Set<string>();
  /** Closed files that were read with other settings. */
  const behind = new Set<string>();
  /** Each of the text last read. */
  const documents = createDocuments(options.keep ?? usuallyKept);
  const listeners = new Set<(event: SessionEvent) => void>();
  const emit = (event: SessionEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const state = createState((uri, language) => settingsFor(uri, language), settle, emit);

  const fromDisk = (uri: string): string | null => {
    const text = options.files.read(uri);
    return text === null ? null : stripBom(text).text;
  };
  const textOf = (uri: string, file: File): string | null => file.open?.text ?? fromDisk(uri);

  /** Keeps a document, with the entries as the organisation has them. */
  const keep = (uri: string, file: File, read: Analysed | undefined): Analysed | undefined => {
    const analysed = read === undefined ? undefined : { ...read, entries: state.entriesOf(uri) };
    documents.set(uri, file.open !== null, analysed);
    return analysed;
  };

  const drop = (uri: string): void => {
    files.delete(uri);
    dirty.delete(uri);
    behind.delete(uri);
    documents.set(uri, false, undefined);
    emit({ kind: "file", uri, from: 0 });
    state.update(uri, []);
  };

  const readNow = (uri: string, { open }: File, text: string): Analysed | undefined => {
    try {
      return analyse({ uri, text, open: open !== null }, readingSettings(settingsFor, uri), reading);
    } catch (error) {
      options.onError?.(error, uri);
      return undefined;
    }
  };

  /** Reads a file and tells the organisation. */
  const bring = (uri: string, file: File, text: string): Analysed | undefined => {
    dirty.delete(uri);
    behind.delete(uri);
    const read = readNow(uri, file, text);
    const { from } = file;
    file.from = Number.POSITIVE_INFINITY;
    file.settings = readingSettings(settingsFor, uri);
    file.read = readText(text, read?.document.lines);
    emit({ kind: "file", uri, from });
    state.update(uri, read?.entries ?? []);
    return keep(uri, file, read);
  };

  /** Reads a file again, wherever its text is. */
  const renew = (uri: string): Analysed | undefined => {
    const file = files.get(uri);
    if (file === undefined) return undefined;
    const text = textOf(uri, file);
    if (text === null) {
      drop(uri);
      return undefined;
    }
    if (file.open === null) file.from = 0;
    return bring(uri, file, text);
  };

  function settle(): void {
    for (const uri of dirty) renew(uri);
  }

  const rangeOf = (uri: string, span: Span): Range | undefined => {
    const read = files.get(uri)?.read;
    return read == null ? undefined : rangeIn(read, span);
  };

  const type = (uri: string, raw: string, version: number): void => {
    const { text } = stripBom(raw);
    const file = files.get(uri) ?? newFile();
    files.set(uri, file);
    const before = file.open?.text;
    file.open = { text, version };
    if (before === text) return;
    if (before === undefined && isText(file.read, text)) {
      dirty.delete(uri);
      keep(uri, file, documents.get(uri));
      return;
    }
    file.from = before === undefined ? 0 : Math.min(file.from, commonStart(before, text));
    dirty.add(uri);
  };

  return {
    open: type,
    change: type,
    close(uri) {
      const file = files.get(uri);
      if (file === undefined || file.open === null) return;
      file.open = null;
      const text = file.member ? fromDisk(uri) : null;
      if (text === null) {
        drop(uri);
        return;
      }
      const unchanged = isText(file.read, text);
      keep(uri, file, unchanged ? documents.get(uri) : undefined);
      if (unchanged) dirty.delete(uri);
      else dirty.add(uri);
    },
    refresh(uri) {
      const file = files.get(uri) ?? newFile();
      file.member = true;
      if (file.open !== null) return;
      const text = fromDisk(uri);
      if (text === null) {
        if (files.has(uri)) drop(uri);
        return;
      }
      files.set(uri, file);
      if (isText(file.read, text)) {
        dirty.delete(uri);
        return;
      }
      file.from = 0;
      bring(uri, file, text);
    },
    remove(uri) {
      const file = files.get(uri);
      if (file === undefined) return;
      file.member = false;
      if (file.open === null) drop(uri);
    },
    restore(uri, { entries, read }) {
      const file = { ...newFile(), member: true, read, settings: readingSettings(settingsFor, uri) };
      file.from = Number.POSITIVE_INFINITY;
      files.set(uri, file);
      documents.set(uri, false, undefined);
      emit({ kind: "file", uri, from: 0 });
      state.update(uri, entries, true);
    },
    known(uri) {
      const read = files.get(uri)?.read;
      return read == null ? undefined : { entries: state.entriesOf(uri), read };
    },
    document(uri) {
      const file = files.get(uri);
      if (file === undefined) return undefined;
      if (dirty.has(uri) || file.read === null || file.read.hash < 0) return renew(uri);
      const kept = documents.get(uri);
      if (kept !== undefined || file.read.failed) return kept;
      const text = textOf(uri, file);
      // The disk may be ahead of the watcher.
      if (text === null || !isText(file.read, text)) return renew(uri);
      return keep(uri, file, readNow(uri, file, text));
    },
    text(uri) {
      const file = files.get(uri);
      return file === undefined ? null : textOf(uri, file);
    },
    version: (uri) => files.get(uri)?.open?.version ?? null,
    range(uri, span) {
      settle();
      return rangeOf(uri, span);
    },
    *links() {
      settle();
      for (const [uri, { read }] of files)
        if (read !== null && read.links.length > 0) yield [uri, read.links];
    },
    uris: () => [...files.keys()].sort(),
    organisation: state.view({ uri: null, record: noRecorder }),
    view: state.view,
    chart(pathOf) {
      settle();
      return state.chart({ pathOf, rangeOf });
    },
    reconfigure(next) {
      settingsFor = next;
      for (const [uri, file] of files) {
        if (file.settings === null || sameReading(file.settings, readingSettings(next, uri))) continue;
        keep(uri, file, undefined);
        file.from = 0;
        if (file.read !== null) file.read = unread(file.read);
        if (file.open === null) behind.add(uri);
        else dirty.add(uri);
      }
      emit({ kind: "settings" });
    },
    *catchUp() {
      for (const uri of behind) {
        renew(uri);
        yield uri;
      }
    },
    settle,
    flush() {
      settle();
      state.flush();
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
