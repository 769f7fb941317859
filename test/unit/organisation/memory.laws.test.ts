import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { compact, createIntern } from "../../../server/src/organisation/compact.ts";
import { createSession } from "../../../server/src/organisation/session.ts";
import type { RoleDocument } from "../../../server/src/role/role.ts";
import { tinyReading, tinySettings, uriOf } from "./tiny.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Ends the turn: what weak references were made in is only let go afterwards. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe("what stays in memory", () => {
  it("is no document and no text of a closed file beyond those kept", async () => {
    const documents: WeakRef<RoleDocument>[] = [];
    const filling = "负责客户服务体系建设。".repeat(20_000);
    const settings = tinySettings();
    const session = createSession({
      files: {
        read: (uri) =>
          `title: 一个名字很长很长的岗位 ${uri}\nreportsTo: 另一个名字很长很长的岗位\n${filling}`,
      },
      settingsFor: () => settings,
      reading: {
        ...tinyReading,
        read(text, options) {
          const document = tinyReading.read(text, options);
          documents.push(new WeakRef(document));
          return document;
        },
      },
      keep: 2,
    });
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let index = 0; index < 40; index++) session.refresh(uriOf(`${index}`));
    await nextTurn();
    collect();
    expect(documents.filter((document) => document.deref() !== undefined).length).toBeLessThanOrEqual(2);
    // Forty texts would be 18 MB; what is kept of them is a few kilobytes each.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(9_000_000);
    expect(session.uris().length).toBe(40);
  });
});

describe("compact", () => {
  const intern = createIntern();
  it.each([
    [{ a: "x", b: [1, null, true, { start: 1, end: 2 }, { start: 1, end: 2 }], c: [], d: { e: { f: "" } } }],
    ["\ud800 lone, and long enough to be a piece"],
    [[{ start: 1 }, { start: 1, end: undefined }, {}]],
  ])("gives equal data: %j", (data) => {
    expect(compact(data, intern)).toEqual(data);
  });

  it("shares equal parts near each other", () => {
    const [a, b, c] = compact(
      [
        { start: 1, end: 2 },
        { start: 1, end: 2 },
        { start: 1, end: 3 },
      ],
      intern,
    );
    expect(a).toBe(b);
    expect(b).not.toBe(c);
  });
});
