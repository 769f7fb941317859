import { describe, expect, it } from "vitest";
import { createSession, type Session } from "../../../server/src/organisation/session.ts";
import type { SessionEvent } from "../../../server/src/organisation/session-options.ts";
import { tinyReading, tinySettings, tinyVocabulary, uriOf } from "./tiny.ts";

const a = uriOf("a");

interface Watched {
  readonly session: Session;
  readonly disk: Map<string, string>;
  /** How often each file was read from the disk, and how often a text was read as a document. */
  readonly count: { disk: number; parsed: number };
  title(): string | undefined;
}

function watched(files: Readonly<Record<string, string>>, keep = 20): Watched {
  const disk = new Map(Object.entries(files).map(([name, text]) => [uriOf(name), text]));
  const count = { disk: 0, parsed: 0 };
  const session = createSession({
    files: {
      read(uri) {
        count.disk++;
        return disk.get(uri) ?? null;
      },
    },
    settingsFor: () => settings,
    reading: {
      ...tinyReading,
      read(text, options) {
        count.parsed++;
        return tinyReading.read(text, options);
      },
    },
    keep,
  });
  for (const uri of disk.keys()) session.refresh(uri);
  return { session, disk, count, title: () => session.organisation.entry(a, 0)?.title };
}

const settings = tinySettings();

describe("texts", () => {
  it("an open buffer wins over the disk until it is closed", () => {
    const { session, disk, title } = watched({ a: "title: 甲\n" });
    session.open(a, "title: 乙\n", 1);
    expect(title()).toBe("乙");
    disk.set(a, "title: 丙\n");
    session.refresh(a);
    expect(title()).toBe("乙");
    session.change(a, "title: 丁\n", 2);
    expect([title(), session.version(a), session.text(a)]).toEqual(["丁", 2, "title: 丁\n"]);
    session.close(a);
    expect([title(), session.version(a)]).toEqual(["丙", null]);
  });

  it("what is deleted on the disk stays while it is open", () => {
    const { session, disk, title } = watched({ a: "title: 甲\n" });
    session.open(a, "title: 甲\n", 1);
    disk.delete(a);
    session.refresh(a);
    expect(title()).toBe("甲");
    session.close(a);
    expect([title(), session.document(a), session.uris()]).toEqual([undefined, undefined, []]);
  });

  it("a file that is only open is forgotten when it is closed, one of the workspace is not", () => {
    const { session, disk, title } = watched({});
    disk.set(a, "title: 甲\n");
    session.open(a, "title: 乙\n", 1);
    expect(title()).toBe("乙");
    session.close(a);
    expect(title()).toBe(undefined);
    session.open(a, "title: 乙\n", 1);
    session.refresh(a);
    session.close(a);
    expect(title()).toBe("甲");
    session.remove(a);
    expect(title()).toBe(undefined);
  });

  it("has no byte order mark anywhere", () => {
    const { session } = watched({ a: "\uFEFFtitle: 甲\n" });
    expect(session.document(a)?.document.text).toBe("title: 甲\n");
    expect(session.text(a)).toBe("title: 甲\n");
    session.open(a, "\uFEFFtitle: 乙\n", 1);
    expect(session.document(a)?.document.text).toBe("title: 乙\n");
  });

  it("notices that the disk is ahead of the watcher", () => {
    const { session, disk, title } = watched({ a: "title: 甲\n" }, 0);
    disk.set(a, "title: 乙\n");
    expect(session.document(a)?.entries[0]?.title).toBe("乙");
    expect(title()).toBe("乙");
    disk.delete(a);
    expect(session.document(a)).toBe(undefined);
    expect(session.uris()).toEqual([]);
  });

  it("knows lines and characters of a closed file without reading it again", () => {
    const { session, count } = watched({ a: "title: 甲\r\ncode: 1\rlevel: 2\n" });
    const before = count.disk;
    expect(session.range(a, { start: 8, end: 13 })).toEqual({
      start: { line: 0, character: 8 },
      end: { line: 1, character: 3 },
    });
    expect(session.range(a, { start: 18, end: 99 })).toEqual({
      start: { line: 2, character: 0 },
      end: { line: 3, character: 0 },
    });
    expect(session.range(uriOf("x"), { start: 0, end: 0 })).toBe(undefined);
    expect(count.disk).toBe(before);
  });
});

describe("reading", () => {
  it("happens once for a burst of typing, and not at all when nothing changed", () => {
    const { session, count } = watched({ a: "title: 甲\n" });
    session.open(a, "title: 甲\n", 1);
    session.organisation.entriesOf(a);
    session.document(a);
    expect(count.parsed).toBe(1);
    for (const text of ["title: 乙\n", "title: 丙\n", "title: 丁\n"]) session.change(a, text, 2);
    expect(session.organisation.entriesOf(a)[0]?.title).toBe("丁");
    session.document(a);
    session.refresh(a);
    expect(count.parsed).toBe(2);
    session.change(a, "title: 甲\n", 3);
    session.change(a, "title: 丁\n", 4);
    session.close(a);
    expect(session.organisation.entriesOf(a)[0]?.title).toBe("甲");
    expect(count.parsed).toBe(3);
  });

  it("keeps documents of open files and of a few recent ones only", () => {
    const names = ["b", "c", "d", "e"];
    const { session, count } = watched(
      Object.fromEntries(["a", ...names].map((name) => [name, `title: ${name}\n`])),
      2,
    );
    session.open(a, "title: a\n", 1);
    session.document(a);
    const before = count.parsed;
    for (const name of names) session.document(uriOf(name));
    expect(count.parsed).toBe(before + 4);
    session.document(uriOf("e"));
    session.document(uriOf("d"));
    session.document(a);
    expect(count.parsed).toBe(before + 4);
    session.document(uriOf("b"));
    expect(count.parsed).toBe(before + 5);
  });

  it("survives a reader that throws, tells it once and reads again when the text changes", () => {
    const errors: unknown[] = [];
    let broken = true;
    const session = createSession({
      files: { read: () => "title: 甲\n" },
      settingsFor: () => settings,
      reading: {
        ...tinyReading,
        extract(role, text, vocabulary) {
          if (broken) throw new Error("bug");
          return tinyReading.extract(role, text, vocabulary);
        },
      },
      onError: (error) => errors.push(error),
    });
    session.refresh(a);
    expect([session.document(a), session.document(a), session.uris()]).toEqual([undefined, undefined, [a]]);
    expect(errors.length).toBe(1);
    broken = false;
    session.open(a, "title: 乙\n", 1);
    expect(session.document(a)?.entries[0]?.title).toBe("乙");
  });
});

describe("reconfigure", () => {
  it("reads closed files again when their vocabulary or organisation is another one, whoever asks first", () => {
    const { session, count, title } = watched({ a: "title: 甲\n", b: "title: 乙\n" });
    session.reconfigure(() => tinySettings({ external: ["董事会"] }));
    expect([...session.catchUp()]).toEqual([]);
    session.reconfigure(() => tinySettings({ organization: "示例" }));
    const before = count.parsed;
    session.refresh(a);
    expect([...session.catchUp()]).toEqual([uriOf("b")]);
    expect(count.parsed).toBe(before + 2);
    session.reconfigure(() =>
      tinySettings({ organization: "示例", vocabulary: tinyVocabulary({ 甲: "丙" }) }),
    );
    session.document(a);
    expect(session.organisation.entriesOf(a)[0]?.key).toBe("丙");
    expect(title()).toBe("甲");
  });
});

describe("events", () => {
  it("say from where on a text is different", () => {
    const { session } = watched({ a: "title: 甲\nbody\n" });
    const events: SessionEvent[] = [];
    const stop = session.listen((event) => events.push(event));
    session.open(a, "title: 甲\nbody\n", 1);
    session.change(a, "title: 甲\nbo\n", 2);
    session.change(a, "title: 甲\nbo\nmore\n", 3);
    session.settle();
    expect(events).toEqual([{ kind: "file", uri: a, from: 11 }]);
    stop();
    session.change(a, "", 4);
    session.settle();
    expect(events.length).toBe(1);
  });
});
